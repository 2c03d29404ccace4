package org.tarmim.detention.document;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.chain.Compartment;

/**
 * A draft as it is typed: which document, what the case itself does not say, and on what lawful basis it may be given
 * away.
 *
 * @param naming     how it calls the person, where that is chosen
 * @param categories why holding the person is arbitrary, where that is asked
 * @param texts      those that are sent, as they were typed; an empty one is asked for in the list of gaps
 * @param purpose    for what it is given away; null in drafts of before that was asked
 * @param givenOn    the day of a mandate or consent
 * @param expires    the last day on which the basis holds; null where it has none
 * @param covered    the parts of the file that the basis lets be given to the recipient
 */
@FitsItsKind
public record ActionDetails(
        @NotNull ActionKind kind,
        DocumentLanguage language,
        Naming naming,
        @NotEmpty Set<Demand> demands,
        Set<ArbitraryCategory> categories,
        Map<Asked, @Size(max = Asked.LONG, message = "action.text.length") String> texts,
        @NotNull @Nullable Purpose purpose,
        @NotNull LawfulBasis basis,
        @Nullable BasisGiver giver,
        @Nullable LocalDate givenOn,
        @Nullable LocalDate expires,
        @NotEmpty(message = "action.covered.missing") Set<Compartment> covered) {
    /** What can leave a case at all; sources and plans never do. */
    public static final Set<Compartment> COVERABLE = Collections.unmodifiableSet(EnumSet.of(
            Compartment.IDENTITY,
            Compartment.LOCATION_CUSTODY,
            Compartment.LEGAL,
            Compartment.MEDICAL,
            Compartment.FAMILY_CONTACT));

    /** What finds somebody and gets counsel to them; a draft of before the parts were asked for gives away no more. */
    static final Set<Compartment> USUAL = Set.of(Compartment.IDENTITY, Compartment.LOCATION_CUSTODY, Compartment.LEGAL);

    public ActionDetails(
            ActionKind kind,
            @Nullable DocumentLanguage language,
            @Nullable Naming naming,
            @Nullable Set<Demand> demands,
            @Nullable Set<ArbitraryCategory> categories,
            @Nullable Map<Asked, String> texts,
            @Nullable Purpose purpose,
            LawfulBasis basis,
            @Nullable BasisGiver giver,
            @Nullable LocalDate givenOn,
            @Nullable LocalDate expires,
            @Nullable Set<Compartment> covered) {
        this.kind = kind;
        this.language = language == null ? DocumentLanguage.ENGLISH : language;
        this.naming = naming == null ? Naming.UNNAMED : naming;
        this.demands = demands == null ? Set.of() : Set.copyOf(demands);
        this.categories = categories == null ? Set.of() : Set.copyOf(categories);
        this.texts = texts == null ? Map.of() : said(texts);
        this.purpose = purpose;
        this.basis = basis;
        this.giver = giver;
        this.givenOn = givenOn;
        this.expires = expires;
        this.covered = covered == null ? USUAL : Set.copyOf(covered);
    }

    /** The same to be drafted anew: for the usual purpose of its recipient where none was asked then. */
    public ActionDetails anew() {
        var usual = kind.recipient().purposes().getFirst();
        return new ActionDetails(
                kind,
                language,
                naming,
                demands,
                categories,
                texts,
                purpose == null ? usual : purpose,
                basis,
                giver,
                givenOn,
                expires,
                covered);
    }

    /** What was typed; empty where nothing was. */
    public String text(Asked asked) {
        return texts.getOrDefault(asked, "");
    }

    @AssertTrue(message = "action.basis.given")
    public boolean isGivenBySomebody() {
        return basis == null || !basis.isGiven() || giver != null && givenOn != null;
    }

    @AssertTrue(message = "action.basis.order")
    public boolean isGivenBeforeItEnds() {
        return givenOn == null || expires == null || !expires.isBefore(givenOn);
    }

    @AssertTrue(message = "action.covered.never")
    public boolean isWithoutSourcesAndPlans() {
        return COVERABLE.containsAll(covered);
    }

    /** Whether the basis lets what stands in a part of the file be given away. */
    public boolean covers(Compartment part) {
        return covered.contains(part);
    }

    /** Whether the lawful basis holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return expires == null || !day.isAfter(expires);
    }

    /** Whether the basis carries that everybody reads who it is. */
    boolean isNamedOnGoodBasis() {
        return basis == LawfulBasis.CONSENT || basis == LawfulBasis.ALREADY_PUBLIC;
    }

    /** Whether it rests on what the family or a guardian gave; nothing is said where no basis was chosen yet. */
    boolean isOfTheFamily() {
        return basis == null || basis.isGiven() && (giver == BasisGiver.FAMILY || giver == BasisGiver.GUARDIAN);
    }

    @Override
    public String toString() {
        return "ActionDetails";
    }

    private static Map<Asked, String> said(Map<Asked, String> typed) {
        return typed.entrySet().stream()
                .filter(text -> !text.getValue().isBlank())
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, text -> text.getValue().strip()));
    }
}
