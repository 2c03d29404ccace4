package org.tarmim.detention.casefile;

import java.util.UUID;

/** Somebody of the own team who can be granted a case. */
public record Colleague(UUID account, String name) {}
