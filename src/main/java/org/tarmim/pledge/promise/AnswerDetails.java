package org.tarmim.pledge.promise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.pledge.document.NewDocument;

/** What a donor types of a pledge of the own country: who disputes it says why. */
public record AnswerDetails(
        @NotNull UUID revision,

        @NotNull(message = "pledgeAnswer.answer.missing") Answer answer,

        @Size(max = 2000, message = "pledgeAnswer.note.length") @Nullable
        String note,

        List<@Valid NewDocument> documents) {
    public AnswerDetails {
        documents = List.copyOf(documents);
    }

    /** An answer without documents. */
    public AnswerDetails(UUID revision, Answer answer, @Nullable String note) {
        this(revision, answer, note, List.of());
    }

    @AssertTrue(message = "pledgeAnswer.note.missing")
    boolean isExplained() {
        return answer == null || answer == Answer.CONFIRMED || note != null && !note.isBlank();
    }
}
