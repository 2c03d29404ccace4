package org.tarmim.pledge.promise;

/** Whether money is new, or was promised before under another name. */
public enum Additionality {
    NEW,
    REALLOCATED,
    RE_ANNOUNCED,
    CORE,
    UNKNOWN
}
