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
import org.tarmim.area.Areas;
import org.tarmim.area.Governorate;
import org.tarmim.area.PCode;
import org.tarmim.facility.need.Sector;
import org.tarmim.pledge.promise.Additionality;
import org.tarmim.pledge.promise.Channel;
import org.tarmim.pledge.promise.Earmarking;
import org.tarmim.pledge.promise.PledgeDetails;
import org.tarmim.pledge.promise.PledgeKind;
import org.tarmim.situation.party.PartyName;
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
    private final DocumentsField documents;

    PledgeForm(List<PartyName> parties, Areas areas, DocumentPieces pieces) {
        this.said = PledgeWords.of(parties, areas);
        this.areas = areas;
        addClassName("pledge-form");
        who(parties);
        what();
        when();
        how(parties);
        documents = form.field("documents", pieces.field());
        wide(documents);
        form.field("statement", new Held<UUID>(null));
        add(form);
    }

    void show(PledgeDetails details) {
        form.read(details);
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

    private void who(List<PartyName> parties) {
        form.group("pledge.part.who");
        form.field("donor", new PartyField(parties));
        form.field("title", new TextField());
        form.field("announcedOn", new DatePicker());
    }

    private void what() {
        form.group("pledge.part.what");
        form.field("kind", Choices.of(PledgeKind.values())).setValue(PledgeKind.GRANT);
        form.field("additionality", Choices.of(Additionality.values())).setValue(Additionality.UNKNOWN);
        wide(form.field("amount", amount));
        wide(form.field("purpose", new TextArea()));
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

    private static void wide(Component field) {
        field.getElement().setAttribute("colspan", "2");
    }
}
