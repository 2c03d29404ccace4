package org.tarmim.detention.chain;

/** Who gave an order. */
public enum Issuer {
    MILITARY,
    SECURITY_SERVICE,
    POLICE,
    PRISON_SERVICE,
    COURT_MAGISTRATE,
    COURT_DISTRICT,
    COURT_SUPREME,
    COURT_MILITARY,
    MINISTER,
    UNKNOWN
}
