import type { DesiredRegistration } from "./desired.ts";
import type { Step } from "./plan.ts";

/** A step as a label and what it is about. */
export interface StepWords {
	readonly mark: "+" | "~";
	readonly label: string;
	readonly text: string;
	/** What was there before. */
	readonly before?: string;
}

/** What a step does, in the words of the Microsoft Entra admin center. */
export function stepWords(step: Step, { need, part }: DesiredRegistration): StepWords {
	switch (step.kind) {
		case "create-registration": {
			const text = `${step.displayName}, multi-tenant, without a secret; asks each tenant for ${names(step.asks)}`;
			return { mark: "+", label: "app registration", text };
		}
		case "update-registration": {
			const asks = step.asks.length > 0 ? [`asks each tenant for ${names(step.asks)} as well`] : [];
			const audience = step.audience ? ["for accounts in any organization"] : [];
			const before = step.audience ? { before: step.audience.before } : {};
			return { mark: "~", label: "app registration", text: [...audience, ...asks].join("; "), ...before };
		}
		case "create-principal":
			return { mark: "+", label: "enterprise app", text: "its service principal in the MSP's own tenant" };
		case "grant": {
			const { name } = step.permission;
			const where = need?.home.includes(name) ? ", in this tenant alone" : "";
			return { mark: "+", label: "consent", text: `${name}${where}` };
		}
		case "create-credential": {
			const { subject, purpose } = step.credential;
			return { mark: "+", label: "sign-in", text: `${subject} (${jobs(purpose, part)})` };
		}
		case "update-credential": {
			const { subject, purpose, issuer, audience } = step.credential;
			const { before } = step;
			const same = before.subject === subject && before.issuer === issuer;
			const was = same
				? `audience ${before.audiences.join(", ")}`
				: `${before.subject ?? "an expression"} of ${before.issuer}`;
			const text = same ? `${subject}, audience ${audience}` : `${subject} (${jobs(purpose, part)})`;
			return { mark: "~", label: "sign-in", text, before: was };
		}
	}
}

function names(permissions: readonly { readonly name: string }[]): string {
	return permissions.map(({ name }) => name).join(", ");
}

function jobs(purpose: string, part: DesiredRegistration["part"]): string {
	return part === "cipp" ? `${purpose}, to CIPP` : purpose;
}

/** The registration in a sentence, as in “the reader”. */
export const partWords: { readonly [part in DesiredRegistration["part"]]: string } = {
	reader: "the reader",
	writer: "the writer",
	cipp: "CIPP's API client",
};
