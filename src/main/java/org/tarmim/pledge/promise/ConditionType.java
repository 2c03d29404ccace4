package org.tarmim.pledge.promise;

/** What kind of thing a donor waits for. */
public enum ConditionType {
    POLICY,
    PERFORMANCE,
    FIDUCIARY,
    SECURITY,
    GOVERNANCE,
    ACCESS,
    LEGISLATURE,
    MATCHING
}
