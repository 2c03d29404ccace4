package org.tarmim.pledge.promise;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What has to happen before a donor pays, in own words. */
public record Condition(
        @NotNull(message = "condition.type.missing") ConditionType type,

        @NotBlank(message = "condition.said.missing") @Size(max = 1000, message = "condition.said.length")
        String said) {}
