package org.tarmim.pledge.reconcile;

/** A difference between both sides and the code of the pledge it is of. */
public record Difference(String code, Match match) {}
