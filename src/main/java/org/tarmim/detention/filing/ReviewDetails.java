package org.tarmim.detention.filing;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a second person finds of a document that had gone alone, as it is typed.
 *
 * @param note what is to be done
 */
public record ReviewDetails(
        @NotNull ReviewFinding finding,

        @Size(max = LONGEST, message = "action.text.length") String note) {
    private static final int LONGEST = 2000;

    public ReviewDetails(ReviewFinding finding, @Nullable String note) {
        this.finding = finding;
        this.note = note == null ? "" : note.strip();
    }

    @AssertTrue(message = "review.note.missing")
    public boolean isExplainedWhereNotRight() {
        return finding == null || finding == ReviewFinding.RIGHT || !note.isEmpty();
    }

    @Override
    public String toString() {
        return "ReviewDetails";
    }
}
