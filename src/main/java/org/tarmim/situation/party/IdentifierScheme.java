package org.tarmim.situation.party;

/** Whose number or code an identifier is. */
public enum IdentifierScheme {
    ISO3166_3,
    IATI_ORG,
    FTS_ORG,
    DAC_PROVIDER,
    LOCAL
}
