package org.tarmim.detention.filing;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it is typed: what the case itself does not say, on what lawful basis it may be given away, and what it can
 * do harm by. Texts are those that are sent, in a language the body reads; an empty one is asked for in the list of gaps.
 *
 * @param born       day or age, in own words
 * @param forces     who carried the arrest out
 * @param warrant    whether a warrant or another decision was shown, and whose
 * @param reasons    the reasons that the authorities gave
 * @param remedies   what was tried in the courts and elsewhere, and with what result
 * @param submitter  name and address of who submits it
 * @param givenOn    the day of a mandate or consent
 * @param expires    the last day on which the basis holds; null where it has none
 * @param conditions what keeps the harm small
 */
public record ActionDetails(
        @NotNull ActionKind kind,
        @NotEmpty Set<Demand> demands,
        @Size(max = SHORT, message = "action.text.length") String sex,
        @Size(max = SHORT, message = "action.text.length") String born,
        @Size(max = SHORT, message = "action.text.length") String nationality,
        @Size(max = SHORT, message = "action.text.length") String identityDocument,
        @Size(max = SHORT, message = "action.text.length") String address,
        @Size(max = SHORT, message = "action.text.length") String forces,
        @Size(max = SHORT, message = "action.text.length") String warrant,
        @Size(max = LONG, message = "action.text.length") String reasons,
        @Size(max = LONG, message = "action.text.length") String circumstances,
        Set<ArbitraryCategory> categories,
        @Size(max = LONG, message = "action.text.length") String arbitrary,
        @Size(max = LONG, message = "action.text.length") String remedies,
        @Size(max = SHORT, message = "action.text.length") String submitter,
        @NotNull LawfulBasis basis,
        @Nullable BasisGiver giver,
        @Nullable LocalDate givenOn,
        @Nullable LocalDate expires,
        Set<Threat> threats,
        @Size(max = LONG, message = "action.text.length") String conditions,
        @NotNull RiskDecision decision) {
    private static final int SHORT = 500;
    private static final int LONG = 8000;
    private static final Pattern NOT_READ_THERE = Pattern.compile("[\\p{IsArabic}\\p{IsHebrew}]");

    public ActionDetails {
        demands = demands == null ? Set.of() : Set.copyOf(demands);
        categories = categories == null ? Set.of() : Set.copyOf(categories);
        threats = threats == null ? Set.of() : Set.copyOf(threats);
        sex = stripped(sex);
        born = stripped(born);
        nationality = stripped(nationality);
        identityDocument = stripped(identityDocument);
        address = stripped(address);
        forces = stripped(forces);
        warrant = stripped(warrant);
        reasons = stripped(reasons);
        circumstances = stripped(circumstances);
        arbitrary = stripped(arbitrary);
        remedies = stripped(remedies);
        submitter = stripped(submitter);
        conditions = stripped(conditions);
    }

    /** Bodies of the United Nations read English, French and Spanish. */
    @AssertTrue(message = "action.language")
    public boolean isReadThere() {
        return Stream.of(
                        sex,
                        born,
                        nationality,
                        identityDocument,
                        address,
                        forces,
                        warrant,
                        reasons,
                        circumstances,
                        arbitrary,
                        remedies,
                        submitter)
                .noneMatch(text -> NOT_READ_THERE.matcher(text).find());
    }

    @AssertTrue(message = "action.basis.given")
    public boolean isGivenBySomebody() {
        return basis == null || !basis.isGiven() || giver != null && givenOn != null;
    }

    @AssertTrue(message = "action.basis.order")
    public boolean isGivenBeforeItEnds() {
        return givenOn == null || expires == null || !expires.isBefore(givenOn);
    }

    @AssertTrue(message = "action.conditions.missing")
    public boolean isConditionedWhereItSaysSo() {
        return decision != RiskDecision.PROCEED_WITH_CONDITIONS || !conditions.isEmpty();
    }

    /** Whether the lawful basis holds on a day. */
    boolean holdsOn(LocalDate day) {
        return expires == null || !day.isAfter(expires);
    }

    @Override
    public String toString() {
        return "ActionDetails";
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
