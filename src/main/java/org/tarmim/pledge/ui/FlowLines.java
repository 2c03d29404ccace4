package org.tarmim.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tarmim.pledge.document.Evidence;
import org.tarmim.pledge.ledger.FlowKind;
import org.tarmim.pledge.ledger.FlowType;
import org.tarmim.pledge.ledger.Holdings;
import org.tarmim.pledge.ledger.Posting;
import org.tarmim.pledge.ledger.PostingKind;
import org.tarmim.rates.Rate;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** The cells of movements in a list: what each is, how it hangs together with others, and what proves it. */
final class FlowLines {
    private final Words words = Words.here();
    private final Map<UUID, Posting> postings;
    private final Map<UUID, UUID> takenBy;
    private final Holdings holdings;
    private final DocumentPieces.Shown documents;

    FlowLines(List<Posting> postings, Holdings holdings, DocumentPieces.Shown documents) {
        this.postings = postings.stream().collect(Collectors.toMap(Posting::id, Function.identity()));
        this.takenBy = postings.stream()
                .filter(one -> one.ties().reverses() != null)
                .collect(Collectors.toMap(one -> one.ties().reverses(), Posting::id));
        this.holdings = holdings;
        this.documents = documents;
    }

    /** Whether it is of a kind that a person types, and nobody took it back. */
    boolean isOpen(Posting posting) {
        return isTyped(posting) && !takenBy.containsKey(posting.id());
    }

    /** The deposits that came and may be seen once more. */
    List<Posting> deposits() {
        return postings.values().stream()
                .filter(one -> one.kind() == PostingKind.DEPOSIT && !one.type().isSeenAgain() && isOpen(one))
                .toList();
    }

    Component kind(Posting posting) {
        var kind = new Div(new Div(words.label(posting.kind())));
        if (posting.type() != FlowType.STANDARD) kind.add(soft(words.label(posting.type())));
        if (posting.type() == FlowType.PARKED && isOpen(posting))
            kind.add(soft(words.say("flows.parked", holdings.parkedIn(parent(posting)))));
        if (posting.tranche() != null) kind.add(soft(words.say("flows.forTranche", posting.tranche())));
        if (takenBy.containsKey(posting.id())) kind.add(new StatusMark(Tone.PLAIN, words.say("flows.takenBack")));
        said("flows.seenAgain", posting.ties().seenAgain()).ifPresent(kind::add);
        said("flows.reverses", posting.ties().reverses()).ifPresent(kind::add);
        corrected(posting).ifPresent(kind::add);
        return kind;
    }

    Component amount(Posting posting) {
        var money = posting.money();
        return new Div(new Div(words.money(money.original())), soft(rate(money.rate())));
    }

    Component evidence(Posting posting) {
        var evidence = new Div();
        if (posting.reference() != null) evidence.add(new Div(Bdi.text(posting.reference())));
        if (!isTyped(posting)) return evidence;
        var level = documents.evidence(posting.id());
        evidence.add(StatusMark.of(level, tone(level)), documents.cell(posting.id()));
        return evidence;
    }

    String rate(@Nullable Rate rate) {
        return rate == null
                ? ""
                : words.say(
                        "flows.rate.of",
                        rate.perDollar().stripTrailingZeros().toPlainString(),
                        rate.source(),
                        rate.validFrom());
    }

    private Optional<Component> said(String sentence, @Nullable UUID id) {
        return Optional.ofNullable(id == null ? null : postings.get(id))
                .map(one -> soft(words.say(
                        sentence, words.say("flows.of", one.kind(), one.money().original(), one.valueDate()))));
    }

    private Optional<Component> corrected(Posting posting) {
        var corrects = posting.ties().corrects();
        return Optional.ofNullable(corrects == null ? null : postings.get(corrects))
                .map(wrong -> new Details(words.say("flows.corrects"), new FlowDifference(wrong, posting, this)));
    }

    private UUID parent(Posting posting) {
        var wrong = posting.ties().corrects();
        var before = wrong == null ? null : postings.get(wrong);
        return before != null && before.type() == FlowType.PARKED ? parent(before) : posting.id();
    }

    private static boolean isTyped(Posting posting) {
        return Arrays.stream(FlowKind.values())
                .anyMatch(kind -> kind.name().equals(posting.kind().name()));
    }

    private static Div soft(String text) {
        var soft = new Div(text);
        soft.addClassName("soft");
        return soft;
    }

    private static Tone tone(Evidence level) {
        return switch (level) {
            case REPORTED -> Tone.UNKNOWN;
            case DOCUMENTED -> Tone.INFO;
            case BANK_CONFIRMED -> Tone.OK;
        };
    }
}
