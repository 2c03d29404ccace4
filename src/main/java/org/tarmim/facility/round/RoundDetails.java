package org.tarmim.facility.round;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tarmim.area.PCode;

/**
 * What a coordinator chooses of a round.
 *
 * @param dueOn the last day on which what is reported may have been seen, in the zone of the situation
 * @param area  the governorate whose facilities it expects; null for all of them
 */
public record RoundDetails(
        @NotNull(message = "round.day.missing") LocalDate dueOn,
        @Nullable PCode area) {}
