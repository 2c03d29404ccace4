package org.tarmim.detention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.UUID;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.casefile.CaseWords;
import org.tarmim.detention.casefile.Colleague;
import org.tarmim.detention.casefile.DutyDetails;
import org.tarmim.detention.casefile.GrantDetails;
import org.tarmim.detention.casefile.GrantLevel;
import org.tarmim.detention.casefile.Grants;
import org.tarmim.detention.casefile.Holder;
import org.tarmim.detention.casefile.Supervision;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Choices;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.WholeNumberField;
import org.tarmim.ui.Words;

/** Who may see a case; a supervisor lets others of the team see it, and ends that. */
final class HoldersPanel extends Panel {
    private static final Set<Compartment> USUAL =
            Set.of(Compartment.IDENTITY, Compartment.LOCATION_CUSTODY, Compartment.LEGAL, Compartment.FAMILY_CONTACT);

    private final Words words = Words.here();
    private final CaseWords caseWords = new CaseWords(words);
    private final Notice notice = new Notice();
    private final CaseFile file;
    private final Grants grants;
    private final Supervision supervision;
    private final Runnable refresh;

    HoldersPanel(CaseFile file, Grants grants, Supervision supervision, Runnable refresh) {
        super(Words.here().say("holders.title"));
        this.file = file;
        this.grants = grants;
        this.supervision = supervision;
        this.refresh = refresh;
        add(notice, file.holders().isEmpty() ? new Paragraph(words.say("holders.none")) : table());
        if (!supervises()) return;
        add(new Details(words.say("grant.more"), form()));
        if (!file.holders().isEmpty()) add(new Details(words.say("duty.title"), duty()));
    }

    private static boolean supervises() {
        return Acting.required().may(May.GRANT_CASES);
    }

    private Component table() {
        var table = new Listing<Holder>(words.say("holders.title"))
                .column(words.say("GrantDetails.person"), holder -> Bdi.text(holder.name()))
                .text(words.say("GrantDetails.level"), holder -> words.label(holder.level()))
                .text(words.say("GrantDetails.compartments"), holder -> caseWords.labels(holder.compartments()))
                .text(words.say("holder.until"), holder -> words.instant(holder.until()))
                .column(words.say("GrantDetails.reason"), this::reason);
        if (supervises()) table.column(words.say("case.steps"), this::revoke);
        return table.rows(file.holders());
    }

    private Component reason(Holder holder) {
        return holder.reason().isEmpty()
                ? CaseMarks.soft(words.say("holder.opened"))
                : new Div(
                        new Paragraph(Bdi.text(holder.reason())),
                        new Paragraph(CaseMarks.soft(words.say("holder.grantedBy", holder.grantedBy()))));
    }

    private Component revoke(Holder holder) {
        var revoke = new Button(
                words.say("grant.revoke"),
                click -> notice.attempt(() -> grants.revoke(file.head().code(), holder.grant()), refresh));
        revoke.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return revoke;
    }

    private Component form() {
        var form = new RecordForm<>(GrantDetails.class);
        form.field("person", people());
        form.field("level", Choices.of(GrantLevel.values())).setValue(GrantLevel.READ);
        var days = new WholeNumberField();
        form.field("days", days, days.reading());
        form.field("reason", new TextField());
        var parts = form.field("compartments", parts());
        parts.setValue(USUAL);
        form.add(form.submitButton(words.say("grant.give"), details -> {
            grants.grant(file.head().code(), details);
            refresh.run();
        }));
        return form;
    }

    private Component duty() {
        var holders = file.holders().stream()
                .map(holder -> new Colleague(holder.person(), holder.name()))
                .distinct()
                .toList();
        var form = new RecordForm<>(DutyDetails.class);
        form.field("owner", ActionForms.colleague(holders));
        form.field("deputy", ActionForms.colleague(holders)).setClearButtonVisible(true);
        form.add(form.submitButton(words.say("duty.give"), details -> {
            supervision.entrust(file.head().code(), details);
            refresh.run();
        }));
        return form;
    }

    private ComboBox<UUID> people() {
        return ActionForms.colleague(grants.colleagues());
    }

    private CheckboxGroup<Compartment> parts() {
        var group = new CheckboxGroup<Compartment>();
        group.setItems(Compartment.values());
        group.setItemLabelGenerator(words::label);
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        return group;
    }
}
