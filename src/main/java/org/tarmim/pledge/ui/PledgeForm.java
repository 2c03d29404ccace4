package org.tarmim.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.area.Areas;
import org.tarmim.area.Governorate;
import org.tarmim.area.PCode;
import org.tarmim.facility.need.Sector;
import org.tarmim.kernel.CleanText;
import org.tarmim.pledge.promise.Additionality;
import org.tarmim.pledge.promise.Channel;
import org.tarmim.pledge.promise.Earmarking;
import org.tarmim.pledge.promise.PledgeDetails;
import org.tarmim.pledge.promise.PledgeKind;
import org.tarmim.pledge.promise.PledgedAmount;
import org.tarmim.situation.party.PartyName;
import org.tarmim.situation.statement.SaidOn;
import org.tarmim.situation.statement.Statement;
import org.tarmim.situation.ui.PartyField;
import org.tarmim.ui.Choices;
import org.tarmim.ui.Held;
import org.tarmim.ui.Lines;
import org.tarmim.ui.Notice;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.Words;

/** What the desk keeps of a pledge, to be typed. */
final class PledgeForm extends Div {
    private final Words words = Words.here();
    private final PledgeWords said;
    private final Areas areas;
    private final RecordForm<PledgeDetails> form = new RecordForm<>(PledgeDetails.class);
    private final AmountField amount = new AmountField();
    private final PartyField donor;
    private final TextField title = new TextField();
    private final DatePicker announcedOn = new DatePicker();
    private final TextArea purpose = new TextArea();
    private final Held<UUID> statement = new Held<>(null);
    private final DocumentsField documents;

    PledgeForm(List<PartyName> parties, Areas areas, DocumentPieces pieces) {
        this.said = PledgeWords.of(parties, areas);
        this.areas = areas;
        donor = new PartyField(parties);
        addClassName("pledge-form");
        who();
        what();
        when();
        how(parties);
        documents = form.field("documents", pieces.field());
        wide(documents);
        form.field("statement", statement);
        add(form);
    }

    void show(PledgeDetails details) {
        form.read(details);
    }

    /** Begins with what a party said; an amount is taken only where the words leave no doubt, and no day is made up. */
    void begin(Statement said, @Nullable PledgedAmount read) {
        var summary = said.summary(words.locale());
        statement.setValue(said.id());
        donor.setValue(said.party().id());
        title.setValue(shortened(summary));
        purpose.setValue(summary);
        if (said.details().precision() == SaidOn.Precision.DAY)
            announcedOn.setValue(said.details().saidOn());
        if (read != null) amount.setValue(read);
    }

    Notice notice() {
        return form.notice();
    }

    /** Hands valid details to the desk; mistakes are said at their fields. */
    void submit(Consumer<PledgeDetails> desk) {
        form.submit(details -> {
            amount.check();
            documents.check();
            desk.accept(details);
        });
    }

    private void who() {
        form.group("pledge.part.who");
        form.field("donor", donor);
        form.field("title", title);
        form.field("announcedOn", announcedOn);
    }

    private void what() {
        form.group("pledge.part.what");
        form.field("kind", Choices.of(PledgeKind.values())).setValue(PledgeKind.GRANT);
        form.field("additionality", Choices.of(Additionality.values())).setValue(Additionality.UNKNOWN);
        wide(form.field("amount", amount));
        wide(form.field("purpose", purpose));
        form.field("sector", sectors());
        form.field("area", governorates());
        form.field("earmarking", Choices.of(Earmarking.values())).setValue(Earmarking.UNEARMARKED);
    }

    private void when() {
        form.group("pledge.part.when");
        form.field("horizonFrom", new DatePicker());
        form.field("horizonTo", new DatePicker());
        var conditions = form.field("conditions", new Lines<>(words.say("condition.add"), ConditionLine::new));
        wide(conditions);
        wide(form.field("tranches", new Lines<>(words.say("tranche.add"), () -> new TrancheLine(conditions))));
    }

    private void how(List<PartyName> parties) {
        form.group("pledge.part.how");
        form.field("channel", Choices.of(Channel.values())).setValue(Channel.UNKNOWN);
        form.field("channelParty", new PartyField(parties));
        form.field("implementer", new PartyField(parties));
    }

    private Select<String> sectors() {
        var select = new Select<String>();
        select.setItems(
                Stream.concat(Arrays.stream(Sector.values()).map(Enum::name), Stream.of(PledgeDetails.SEVERAL_SECTORS))
                        .toList());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(said.sector(null));
        select.setItemLabelGenerator(said::sector);
        return select;
    }

    private Select<PCode> governorates() {
        var select = new Select<PCode>();
        select.setItems(areas.governorates().stream().map(Governorate::code).toList());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(said.area(null));
        select.setItemLabelGenerator(said::area);
        return select;
    }

    private static String shortened(String text) {
        return text.length() <= CleanText.LONGEST_NAME ? text : text.substring(0, CleanText.LONGEST_NAME - 1) + "…";
    }

    private static void wide(Component field) {
        field.getElement().setAttribute("colspan", "2");
    }
}
