package org.tarmim.detention.casefile;

/** Whether somebody interprets at a hearing. */
public enum Interpreter {
    PRESENT,
    ABSENT,
    UNKNOWN
}
