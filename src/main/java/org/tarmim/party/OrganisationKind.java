package org.tarmim.party;

/** What kind of organisation it is. */
public enum OrganisationKind {
    NGO,
    INGO,
    UN,
    GOVERNMENT,
    DONOR,
    CLUSTER,
    OTHER
}
