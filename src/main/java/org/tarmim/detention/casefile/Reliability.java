package org.tarmim.detention.casefile;

/** How reliable a source is, whatever it says this time: the six grades of the Admiralty system. */
public enum Reliability {
    A,
    B,
    C,
    D,
    E,
    F
}
