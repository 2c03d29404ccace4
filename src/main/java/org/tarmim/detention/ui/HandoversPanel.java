package org.tarmim.detention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tarmim.detention.casefile.CaseHead;
import org.tarmim.detention.casefile.CaseWords;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.document.BasisGiver;
import org.tarmim.detention.document.DocumentLanguage;
import org.tarmim.detention.document.LawfulBasis;
import org.tarmim.detention.document.Purpose;
import org.tarmim.detention.document.Recipient;
import org.tarmim.detention.filing.Basis;
import org.tarmim.detention.handover.BundleShelf;
import org.tarmim.detention.handover.CounselDetails;
import org.tarmim.detention.handover.Handover;
import org.tarmim.detention.handover.Handovers;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Choices;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Panel;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.Words;

/** What was handed over to counsel outside the house, and where that is done. */
final class HandoversPanel extends Panel {
    private static final Set<Compartment> USUAL =
            Set.of(Compartment.IDENTITY, Compartment.LOCATION_CUSTODY, Compartment.LEGAL);

    private final Words words = Words.here();
    private final CaseWords caseWords = new CaseWords(words);
    private final CaseHead head;
    private final Handovers desk;
    private final BundleShelf shelf;
    private final SecurityClock clock;
    private final Map<UUID, Basis> bases;

    HandoversPanel(
            CaseHead head,
            Handovers desk,
            List<Handover> made,
            List<Basis> bases,
            BundleShelf shelf,
            SecurityClock clock) {
        super(Words.here().say("handovers.title"));
        this.head = head;
        this.desk = desk;
        this.shelf = shelf;
        this.clock = clock;
        this.bases = bases.stream().collect(Collectors.toMap(Basis::id, Function.identity()));
        if (made.isEmpty()) add(new Paragraph(words.say("handovers.none")));
        else
            add(new Listing<Handover>(words.say("handovers.title"))
                    .text(words.say("handover.when"), one -> words.instant(one.takenAt()))
                    .column(words.say("CounselDetails.counsel"), this::counsel)
                    .column(words.say("CounselDetails.parts"), this::parts)
                    .column(words.say("handover.by"), one -> Bdi.text(one.takenBy()))
                    .column(words.say("handover.receipt"), HandoversPanel::receipt)
                    .rows(made));
        var takeable = desk.takeable(head.id());
        if (takeable.isEmpty()) add(new Paragraph(CaseMarks.soft(words.say("handover.needsGrant"))));
        else add(new Button(words.say("handover.make"), click -> make(takeable)));
    }

    private Component counsel(Handover one) {
        var cell = new Div(new Paragraph(Bdi.text(one.counsel())));
        if (!one.reach().isEmpty()) cell.add(new Paragraph(Bdi.text(one.reach())));
        return cell;
    }

    /** What went along, and on which basis. */
    private Component parts(Handover one) {
        var cell = new Div(new Paragraph(caseWords.labels(one.parts())));
        Optional.ofNullable(bases.get(one.basis())).ifPresent(basis -> {
            cell.add(new Paragraph(CaseMarks.soft(words.say("action.basisIs", basis.basis()))));
            cell.add(new Paragraph(CaseMarks.soft(Purposes.said(basis.purpose()))));
        });
        return cell;
    }

    private static Component receipt(Handover one) {
        var cell = new Div(new Paragraph(Bdi.code(one.id().toString())), new Paragraph(Bdi.code(one.sha256())));
        cell.addClassName("receipt");
        return cell;
    }

    private void make(Set<Compartment> takeable) {
        EntryDialog.step(
                        "handover.make",
                        form(takeable),
                        details -> new BundleDialog(desk.make(head.code(), details), shelf, clock).open())
                .open();
    }

    private RecordForm<CounselDetails> form(Set<Compartment> takeable) {
        var form = new RecordForm<>(CounselDetails.class);
        var about = new Paragraph(words.say("handover.about"));
        about.getElement().setAttribute("colspan", "2");
        form.with(about);
        form.field("counsel", new TextField());
        form.field("reach", new TextField());
        form.field("parts", parts(takeable))
                .setValue(USUAL.stream().filter(takeable::contains).collect(Collectors.toSet()));
        form.field("language", Choices.of(DocumentLanguage.values())).setValue(DocumentLanguage.ENGLISH);
        Purposes.of(Recipient.COUNSEL, form.field("purpose", Choices.of(Purpose.values())));
        var lawful = Stream.of(LawfulBasis.values())
                .filter(basis -> basis != LawfulBasis.ALREADY_PUBLIC)
                .toArray(LawfulBasis[]::new);
        form.field("basis", Choices.of(lawful));
        form.field("giver", Choices.orNone(BasisGiver.values(), words.say("action.giver.none")));
        form.field("givenOn", new DatePicker());
        form.field("expires", new DatePicker());
        return form;
    }

    private CheckboxGroup<Compartment> parts(Set<Compartment> takeable) {
        var group = new CheckboxGroup<Compartment>();
        group.setItems(takeable.stream().sorted().toList());
        group.setItemLabelGenerator(words::label);
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        return group;
    }
}
