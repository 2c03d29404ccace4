package org.tarmim.detention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.casefile.Colleague;
import org.tarmim.detention.casefile.Reason;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.document.ActionDetails;
import org.tarmim.detention.document.ActionKind;
import org.tarmim.detention.document.ArbitraryCategory;
import org.tarmim.detention.document.Asked;
import org.tarmim.detention.document.BasisGiver;
import org.tarmim.detention.document.BatchDetails;
import org.tarmim.detention.document.Demand;
import org.tarmim.detention.document.DocumentLanguage;
import org.tarmim.detention.document.LawfulBasis;
import org.tarmim.detention.document.Naming;
import org.tarmim.detention.document.Purpose;
import org.tarmim.detention.document.Recipient;
import org.tarmim.detention.document.RiskDecision;
import org.tarmim.detention.document.RiskLevel;
import org.tarmim.detention.document.Threat;
import org.tarmim.detention.filing.ActionResponse;
import org.tarmim.detention.filing.Impact;
import org.tarmim.detention.filing.ReplyDetails;
import org.tarmim.detention.filing.ReviewDetails;
import org.tarmim.detention.filing.ReviewFinding;
import org.tarmim.detention.filing.RiskDetails;
import org.tarmim.detention.filing.SendingDetails;
import org.tarmim.detention.filing.UrgentDetails;
import org.tarmim.detention.filing.WithdrawalDetails;
import org.tarmim.detention.filing.WithdrawalReason;
import org.tarmim.ui.Choices;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.Words;

/** The forms of an action: the draft, how it left, what came back. */
final class ActionForms {
    private ActionForms() {}

    /** The draft of a document; what is asked depends on its kind, and the lawyers of the case are suggested as counsel. */
    static RecordForm<ActionDetails> draft(List<String> lawyers) {
        var form = new RecordForm<>(ActionDetails.class);
        var kind = form.field("kind", Choices.of(ActionKind.values()));
        var language = form.field("language", Choices.of(DocumentLanguage.values()));
        form.field("demands", several(Demand.values()));
        var naming = form.field("naming", Choices.of(Naming.values()));
        var categories = form.field("categories", several(ArbitraryCategory.values()));
        form.group("action.group.texts");
        var texts = form.field("texts", new TextsField());
        texts.suggest(Asked.COUNSEL, String.join("\n", lawyers));
        wide(texts);
        var purpose = weighed(form);
        kind.addValueChangeListener(change -> {
            ask(change.getValue(), language, naming, categories, texts);
            Purposes.of(change.getValue().recipient(), purpose);
        });
        kind.setValue(ActionKind.WGAD_COMPLAINT);
        return form;
    }

    /** What the drafts of several cases have in common. What everybody reads is written for one person alone. */
    static RecordForm<BatchDetails> batch() {
        var form = new RecordForm<>(BatchDetails.class);
        var kinds = Stream.of(ActionKind.values())
                .filter(kind -> !kind.asksNaming())
                .toArray(ActionKind[]::new);
        var kind = form.field("kind", Choices.of(kinds));
        var language = form.field("language", Choices.of(DocumentLanguage.values()));
        form.field("demands", several(Demand.values()));
        var categories = form.field("categories", several(ArbitraryCategory.values()));
        var texts = form.field("texts", new TextsField());
        wide(texts);
        var purpose = form.field("purpose", Choices.of(Purpose.values()));
        kind.addValueChangeListener(change -> {
            ask(change.getValue(), language, new Select<>(), categories, texts);
            Purposes.of(change.getValue().recipient(), purpose);
        });
        kind.setValue(ActionKind.WGAD_COMPLAINT);
        return form;
    }

    /** Shows what a kind asks; what it does not ask is left as it is by default. */
    private static void ask(
            ActionKind kind,
            Select<DocumentLanguage> language,
            Select<Naming> naming,
            CheckboxGroup<ArbitraryCategory> categories,
            TextsField texts) {
        var languages = kind.languages();
        language.setItems(languages);
        language.setValue(languages.getFirst());
        language.setVisible(languages.size() > 1);
        naming.setVisible(kind.asksNaming());
        naming.setValue(Naming.UNNAMED);
        categories.setVisible(kind.asksCategories());
        if (!kind.asksCategories()) categories.clear();
        texts.ask(kind.asked());
    }

    private static Select<Purpose> weighed(RecordForm<ActionDetails> form) {
        var words = Words.here();
        form.group("action.group.basis");
        var purpose = form.field("purpose", Choices.of(Purpose.values()));
        form.field("basis", Choices.of(LawfulBasis.values()));
        form.field("giver", Choices.orNone(BasisGiver.values(), words.say("action.giver.none")));
        form.field("givenOn", new DatePicker());
        form.field("expires", new DatePicker());
        wide(form.field("covered", coverable()));
        return purpose;
    }

    /** The parts of a file that a basis can let be given away. */
    static CheckboxGroup<Compartment> coverable() {
        return several(ActionDetails.COVERABLE.stream().sorted().toArray(Compartment[]::new));
    }

    /** What documents to one kind of recipient can do harm by. */
    static RecordForm<RiskDetails> risk(Recipient recipient) {
        var form = new RecordForm<>(RiskDetails.class);
        form.field("recipient", Choices.of(new Recipient[] {recipient})).setValue(recipient);
        form.field("level", Choices.of(RiskLevel.values()));
        wide(form.field("threats", several(Threat.values())));
        form.field("decision", Choices.of(RiskDecision.values()));
        wide(form.field("conditions", new TextArea()));
        return form;
    }

    static RecordForm<SendingDetails> sending() {
        var form = new RecordForm<>(SendingDetails.class);
        form.field("sentOn", new DatePicker());
        form.field("way", new TextField());
        form.field("reference", new TextField());
        return form;
    }

    static RecordForm<ReplyDetails> reply() {
        var form = new RecordForm<>(ReplyDetails.class);
        form.field("repliedOn", new DatePicker());
        form.field("response", Choices.of(ActionResponse.values()));
        form.field("impact", Choices.of(Impact.values()));
        wide(form.field("note", new TextArea()));
        return form;
    }

    /**
     * That a lawful basis was withdrawn, under sentences on what that does.
     *
     * @param purposes for each of which alone it can be; none where it cannot
     * @param effects  of withdrawing it for one purpose, or for all its uses (null)
     */
    static RecordForm<WithdrawalDetails> withdrawal(
            List<Purpose> purposes, Function<@Nullable Purpose, List<String>> effects) {
        var form = new RecordForm<>(WithdrawalDetails.class);
        var told = new Div();
        told.addClassName("stack");
        wide(told);
        form.with(told);
        tell(told, effects.apply(null));
        var uses = purposes.toArray(Purpose[]::new);
        var only = form.field("only", Choices.orNone(uses, Words.here().say("basis.only.none")));
        only.addValueChangeListener(change -> tell(told, effects.apply(change.getValue())));
        only.setVisible(!purposes.isEmpty());
        form.field("withdrawnOn", new DatePicker());
        form.field("by", Choices.orNone(BasisGiver.values(), Words.here().say("basis.by.nobody")));
        form.field("reason", Choices.of(WithdrawalReason.values()));
        wide(form.field("note", new TextArea()));
        return form;
    }

    private static void tell(Div told, List<String> sentences) {
        told.removeAll();
        sentences.stream().map(Paragraph::new).forEach(told::add);
    }

    /** That a document goes without a second person, on what basis, and who hears of it. */
    static RecordForm<UrgentDetails> urgent(ActionDetails on, List<Colleague> reviewers, List<Colleague> others) {
        var form = new RecordForm<>(UrgentDetails.class);
        form.with(about(Words.here().say("urgent.about")));
        form.with(about(Words.here().say("action.basisIs", on.basis())));
        form.with(about(Purposes.said(on.purpose())));
        form.field("reviewer", colleague(reviewers));
        form.field("told", colleague(others));
        wide(form.field("reason", new TextArea()));
        return form;
    }

    /** What a second person finds of what went alone. */
    static RecordForm<ReviewDetails> review() {
        var form = new RecordForm<>(ReviewDetails.class);
        form.field("finding", Choices.of(ReviewFinding.values()));
        wide(form.field("note", new TextArea()));
        return form;
    }

    /** One of some people, by name. */
    static ComboBox<UUID> colleague(List<Colleague> people) {
        var names = people.stream().collect(Collectors.toMap(Colleague::account, Colleague::name));
        var choice = new ComboBox<UUID>();
        choice.setItems(names.keySet());
        choice.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        return choice;
    }

    static RecordForm<Reason> reason() {
        var form = new RecordForm<>(Reason.class);
        wide(form.field("reason", new TextArea()));
        return form;
    }

    private static <E extends Enum<E>> CheckboxGroup<E> several(E[] values) {
        var words = Words.here();
        var group = new CheckboxGroup<E>();
        group.setItems(values);
        group.setItemLabelGenerator(words::label);
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        return group;
    }

    private static Paragraph about(String sentence) {
        var about = new Paragraph(sentence);
        wide(about);
        return about;
    }

    private static void wide(Component field) {
        field.getElement().setAttribute("colspan", "2");
    }
}
