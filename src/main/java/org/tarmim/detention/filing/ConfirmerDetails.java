package org.tarmim.detention.filing;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Who is asked to confirm what was weighed, as it is chosen. */
public record ConfirmerDetails(@NotNull UUID supervisor) {}
