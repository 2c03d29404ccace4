package org.tarmim.pledge.promise;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a donor types of a pledge of the own country: who disputes it says why. */
public record AnswerDetails(
        @NotNull UUID revision,

        @NotNull(message = "pledgeAnswer.answer.missing") Answer answer,

        @Size(max = 2000, message = "pledgeAnswer.note.length") @Nullable
        String note) {
    @AssertTrue(message = "pledgeAnswer.note.missing")
    boolean isExplained() {
        return answer == null || answer == Answer.CONFIRMED || note != null && !note.isBlank();
    }
}
