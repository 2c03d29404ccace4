package org.tarmim.pledge.ui.intake;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tarmim.pledge.intake.Outcome;
import org.tarmim.pledge.intake.Plan;
import org.tarmim.pledge.intake.PlannedRow;
import org.tarmim.pledge.intake.Remark;
import org.tarmim.pledge.promise.PledgedAmount;
import org.tarmim.situation.party.PartyName;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Listing;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** What a file would do, row by row, with what is wrong, doubtful or was read in another way than it stands there. */
final class PlanListing {
    private final Words words;
    private final Map<UUID, PartyName> parties;

    PlanListing(Words words, List<PartyName> parties) {
        this.words = words;
        this.parties = parties.stream().collect(Collectors.toMap(PartyName::id, Function.identity()));
    }

    /** How many rows do what. */
    String summary(Plan plan) {
        return words.say(
                "pledgeImport.summary",
                plan.count(Outcome.NEW),
                plan.count(Outcome.CHANGED),
                plan.count(Outcome.REPORTED),
                plan.count(Outcome.SAME),
                plan.count(Outcome.REFUSED));
    }

    /** What was passed over above the first row. */
    Optional<Component> log(Plan plan) {
        return plan.log().isEmpty() ? Optional.empty() : Optional.of(remarks(plan.log()));
    }

    Listing<PlannedRow> of(Plan plan) {
        return new Listing<PlannedRow>(words.say("pledgeImport.rows"))
                .column(words.say("pledgeImport.row"), this::number)
                .column(words.say("pledgeImport.outcome"), row -> StatusMark.of(row.outcome(), tone(row.outcome())))
                .column(words.say("PledgeDetails.title"), row -> Bdi.text(title(row)))
                .text(words.say("PledgeDetails.donor"), this::donor)
                .column(words.say("PledgeDetails.amount"), this::amount)
                .column(words.say("pledgeImport.remarks"), this::remarks)
                .rows(plan.rows());
    }

    private Div number(PlannedRow row) {
        var number = new Div(new Span(words.number(row.no())));
        if (!row.reference().isBlank()) number.add(new Span(" · "), Bdi.code(row.reference()));
        return number;
    }

    private static String title(PlannedRow row) {
        return row.details() == null ? "" : row.details().title();
    }

    private String donor(PlannedRow row) {
        var donor = row.details() == null ? null : parties.get(row.details().donor());
        return donor == null ? "" : donor.in(words.locale());
    }

    // In words too, so that a wrong number of zeros is heard.
    private Component amount(PlannedRow row) {
        var details = row.details();
        if (details == null) return new Span();
        var amount = new Div(new Span(said(details.amount())));
        var latest = row.latest();
        if (latest != null && !latest.details().amount().equals(details.amount()))
            amount.add(new Paragraph(
                    words.say("pledgeImport.until", said(latest.details().amount()))));
        return amount;
    }

    private String said(PledgedAmount amount) {
        var numbers = Stream.of(amount.least(), amount.kind().isOneNumber() ? null : amount.most())
                .filter(one -> one != null)
                .toList();
        var said = words.say("AmountKind." + amount.kind() + ".said", numbers.toArray());
        var heard = numbers.stream().map(words::inWords).collect(Collectors.joining(words.say("list.comma")));
        return heard.isEmpty() ? said : words.say("pledgeImport.heard", said, heard);
    }

    private Component remarks(PlannedRow row) {
        var all = new Div();
        for (var weight : Remark.Weight.values())
            if (!row.remarks(weight).isEmpty()) all.add(weighted(weight, row.remarks(weight)));
        if (!row.reported().isEmpty())
            all.add(new Paragraph(
                    words.say("pledgeImport.reported", row.reported().size())));
        return all;
    }

    private Div weighted(Remark.Weight weight, List<Remark> remarks) {
        return new Div(StatusMark.of(weight, tone(weight)), remarks(remarks));
    }

    private UnorderedList remarks(List<Remark> remarks) {
        var list = new UnorderedList();
        list.addClassName("import-remarks");
        remarks.forEach(remark -> list.add(new ListItem(sentence(remark))));
        return list;
    }

    private String sentence(Remark remark) {
        var said = words.say(remark.said());
        return remark.column().isEmpty() ? said : words.say("pledgeImport.column", remark.column(), said);
    }

    private static Tone tone(Remark.Weight weight) {
        return switch (weight) {
            case MISTAKE -> Tone.BAD;
            case WARNING -> Tone.WARN;
            case READ -> Tone.INFO;
        };
    }

    private static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case NEW, CHANGED, REPORTED -> Tone.OK;
            case SAME -> Tone.INFO;
            case REFUSED -> Tone.BAD;
        };
    }
}
