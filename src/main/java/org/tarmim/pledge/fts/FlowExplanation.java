package org.tarmim.pledge.fts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a person says of a flow that looks wrong.
 *
 * @param row      which one
 * @param accepted whether it counts; otherwise it is left out
 * @param reason   why it is right as it is, or why it is not to count
 */
public record FlowExplanation(
        long row,
        boolean accepted,

        @NotBlank(message = "fts.flagged.reason.missing") @Size(max = 2000, message = "fts.flagged.reason.length")
        String reason) {}
