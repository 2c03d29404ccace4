package org.tarmim.detention.casefile;

/** How far the work on a case is. */
public enum CaseState {
    INTAKE,
    TRIAGE,
    ACTIVE,
    MONITORING,
    CLOSED,
    SEALED
}
