package org.tarmim.facility.registry;

import java.util.UUID;

/** A coordinator who can be named for a STRICT facility. */
public record Coordinator(UUID account, String name) {}
