/** The policies that most tests begin with. Tests name places in them by line and column. */
export const exampleMsp = `# yaml-language-server: $schema=../schema/msp.schema.json
tenant: { id: 11111111-1111-4111-8111-111111111111, name: Example MSP }

breakGlass:
  users: [breakglass1@examplemsp.com, breakglass2@examplemsp.com]

trustedLocations:
  - name: Trusted - MSP Office
    ipRanges: [203.0.113.0/24, 2001:db8:12::/48]

cipp:
  technicians:
    policy: Block CIPP access outside trusted IPs
    state: report-only
    groups: [CIPP Technicians]
    apps: all
    allowFrom: [Trusted - MSP Office]
  serviceAccount:
    policy: CIPP Service Account Conditional Access Policy
    state: enabled
    user: cipp-service@examplemsp.com
`;

/** Continues the file; what is about Entra alone goes without it. */
export const examplePartC = `  api:
    url: https://cipp-api.examplemsp.com
    clientId: 99999999-9999-4999-8999-999999999999
  apiClients:
    - name: Halo PSA
      clientId: 22222222-2222-4222-8222-222222222222
      allowFrom: [Trusted - MSP Office] # by location name and/or:
      ipRanges: [198.51.100.7]
`;

export const contoso = `tenant: { id: 33333333-3333-4333-8333-333333333333, name: Contoso }
cippAccess: gdap
`;

export const fabrikam = `tenant: { id: 44444444-4444-4444-8444-444444444444, name: Fabrikam }
cippAccess: direct
serviceAccount: cipp@fabrikam.com
conditionalAccess:
  policies:
    - displayName: CIPP Service Account Conditional Access Policy
      state: enabled
      conditions:
        users: { includeUsers: [cipp@fabrikam.com] }
        applications: { includeApplications: [All] }
        clientAppTypes: [all]
      grantControls: { operator: OR, builtInControls: [mfa] }
      sessionControls:
        signInFrequency:
          isEnabled: true
          frequencyInterval: everyTime
          authenticationType: primaryAndSecondaryAuthentication
`;
