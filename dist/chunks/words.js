// src/setup/words.ts
/** What a step does, in the words of the Microsoft Entra admin center. */
function stepWords(step, { need, part }) {
	switch (step.kind) {
		case "create-registration": return {
			mark: "+",
			label: "app registration",
			text: `${step.displayName}, multi-tenant, without a secret; asks each tenant for ${names(step.asks)}`
		};
		case "update-registration": {
			const asks = step.asks.length > 0 ? [`asks each tenant for ${names(step.asks)} as well`] : [];
			const audience = step.audience ? ["for accounts in any organization"] : [];
			const before = step.audience ? { before: step.audience.before } : {};
			return {
				mark: "~",
				label: "app registration",
				text: [...audience, ...asks].join("; "),
				...before
			};
		}
		case "create-principal": return {
			mark: "+",
			label: "enterprise app",
			text: "its service principal in the MSP's own tenant"
		};
		case "grant": {
			const { name } = step.permission;
			return {
				mark: "+",
				label: "consent",
				text: `${name}${need?.home.includes(name) ? ", in this tenant alone" : ""}`
			};
		}
		case "create-credential": {
			const { subject, purpose } = step.credential;
			return {
				mark: "+",
				label: "sign-in",
				text: `${subject} (${jobs(purpose, part)})`
			};
		}
		case "update-credential": {
			const { subject, purpose, issuer, audience } = step.credential;
			const { before } = step;
			const same = before.subject === subject && before.issuer === issuer;
			const was = same ? `audience ${before.audiences.join(", ")}` : `${before.subject ?? "an expression"} of ${before.issuer}`;
			return {
				mark: "~",
				label: "sign-in",
				text: same ? `${subject}, audience ${audience}` : `${subject} (${jobs(purpose, part)})`,
				before: was
			};
		}
	}
}
function names(permissions) {
	return permissions.map(({ name }) => name).join(", ");
}
function jobs(purpose, part) {
	return part === "cipp" ? `${purpose}, to CIPP` : purpose;
}
/** The registration in a sentence, as in “the reader”. */
const partWords = {
	reader: "the reader",
	writer: "the writer",
	cipp: "CIPP's API client"
};
export { stepWords as n, partWords as t };
