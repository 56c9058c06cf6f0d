import { Hono } from "hono";
import type { World } from "../../state/world.ts";
import { addPrincipal, applicationOf, isHome, requestedBy } from "./application.ts";

/**
 * The page behind a consent link, as if an administrator of the tenant had opened it and agreed. Synthetic: the real
 * one asks first, and ends in AADSTS500113 because a registration without people has no address to go back to.
 */
export function createConsentApp(world: World): Hono {
	const app = new Hono();
	app.get("/:tenant/adminconsent", (context) => {
		const tenant = world.tenants.get(context.req.param("tenant").toLowerCase());
		const clientId = context.req.query("client_id")?.toLowerCase();
		const registration = world.registrations.find((one) => one.clientId === clientId);
		if (tenant === undefined || registration === undefined) {
			return context.text("There is no such tenant or application.", 404);
		}
		if (applicationOf(registration).signInAudience === "AzureADMyOrg" && !isHome(tenant, world)) {
			return context.text("The application is not for accounts of other tenants.", 400);
		}
		addPrincipal(tenant, registration, requestedBy(registration));
		return context.text("Consent was given.");
	});
	return app;
}
