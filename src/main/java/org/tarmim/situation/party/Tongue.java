package org.tarmim.situation.party;

/** The language in which something was written or said. */
public enum Tongue {
    AR,
    EN,
    HE,
    FR,
    OTHER
}
