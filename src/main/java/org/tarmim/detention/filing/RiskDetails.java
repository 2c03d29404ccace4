package org.tarmim.detention.filing;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.document.Recipient;
import org.tarmim.detention.document.RiskDecision;
import org.tarmim.detention.document.RiskLevel;
import org.tarmim.detention.document.Threat;

/**
 * What documents of a case to a kind of recipient can do harm by, as it is typed.
 *
 * @param threats    only those that apply
 * @param conditions what keeps the harm small
 */
public record RiskDetails(
        @NotNull Recipient recipient,
        Set<Threat> threats,
        @NotNull RiskLevel level,
        @NotNull RiskDecision decision,

        @Size(max = LONGEST, message = "action.text.length") String conditions) {
    private static final int LONGEST = 8000;

    public RiskDetails(
            Recipient recipient,
            @Nullable Set<Threat> threats,
            RiskLevel level,
            RiskDecision decision,
            @Nullable String conditions) {
        this.recipient = recipient;
        this.threats = threats == null ? Set.of() : Set.copyOf(threats);
        this.level = level;
        this.decision = decision;
        this.conditions = conditions == null ? "" : conditions.strip();
    }

    @AssertTrue(message = "action.conditions.missing")
    public boolean isConditionedWhereItSaysSo() {
        return decision != RiskDecision.PROCEED_WITH_CONDITIONS || !conditions.isEmpty();
    }

    @Override
    public String toString() {
        return "RiskDetails";
    }
}
