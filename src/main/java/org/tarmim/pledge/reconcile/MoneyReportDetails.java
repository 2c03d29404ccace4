package org.tarmim.pledge.reconcile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.document.NewDocument;

/**
 * What the desk types of what one side reports. Messages are translation keys.
 *
 * @param happenedOn the day on which the money moved, as that side says
 * @param reporter   the party that says so
 * @param replaces   the report that was entered wrongly; null for a new one
 * @param documents  in which it says so, uploaded before
 */
public record MoneyReportDetails(
        @NotNull UUID pledge,

        @NotNull(message = "moneyReport.side.missing") ReportingSide side,

        @NotNull(message = "moneyReport.stage.missing") ReportedStage stage,

        @NotNull(message = "flow.amount.missing") Money amount,

        @NotNull(message = "moneyReport.happenedOn.missing") LocalDate happenedOn,

        @Size(max = 200, message = "flow.reference.length") @Nullable
        String reference,

        @NotNull(message = "moneyReport.reporter.missing") UUID reporter,

        @Nullable UUID replaces,

        List<@Valid NewDocument> documents) {
    public MoneyReportDetails {
        documents = List.copyOf(documents);
    }

    @AssertTrue(message = "flow.amount.positive")
    boolean isPositive() {
        return amount == null || amount.isPositive();
    }
}
