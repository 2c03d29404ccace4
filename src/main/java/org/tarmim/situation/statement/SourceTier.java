package org.tarmim.situation.statement;

/** What kind of source it is, from the firmest on. */
public enum SourceTier {
    OFFICIAL_DOCUMENT,
    OFFICIAL_REGISTER,
    AGENCY,
    OUTLET,
    AGGREGATOR,
    SOCIAL
}
