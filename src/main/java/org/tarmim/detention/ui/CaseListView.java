package org.tarmim.detention.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import org.tarmim.access.May;
import org.tarmim.detention.intake.CaseList;
import org.tarmim.detention.intake.CaseLists;
import org.tarmim.detention.intake.ListFile;
import org.tarmim.detention.intake.ListPlan;
import org.tarmim.detention.intake.ListTemplate;
import org.tarmim.detention.vault.CaseRoom;
import org.tarmim.detention.vault.RoomState;
import org.tarmim.ui.ComponentTexts;
import org.tarmim.ui.Confirm;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** Takes a list of people, shows what becomes of each row, and opens a case of each or of nobody. */
@Route("cases/list")
@PageTitle("caseList.title")
@RolesAllowed(May.WRITE_CASES)
@StyleSheet("context://static/detention.css")
class CaseListView extends Div {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Words words = Words.here();
    private final CaseLists lists;
    private final Notice notice = new Notice();
    private final PasswordField password = new PasswordField(words.say("caseList.password"));
    private final Div dryRun = new Div();
    private final Div before = new Div();

    CaseListView(CaseLists lists, CaseRoom room) {
        this.lists = lists;
        addClassNames("cases", "stack");
        dryRun.addClassName("stack");
        add(new Heading(words.say("caseList.title"))
                .under(words.say("cases.title"), "cases")
                .about(new Paragraph(words.say("caseList.about"))));
        var state = room.state();
        if (state != RoomState.OPEN) add(new ClosedRoom(state));
        else {
            add(about(), notice, dryRun, before);
            showBefore();
        }
    }

    private Panel about() {
        password.setHelperText(words.say("caseList.password.hint"));
        password.setWidth("24rem");
        password.setMaxWidth("100%");
        password.setValueChangeMode(ValueChangeMode.EAGER); // a file can be dropped before the field is left
        password.setAutocomplete(Autocomplete.OFF);
        return new Panel(
                words.say("caseList.file"),
                new Paragraph(words.say("caseList.limits", ListFile.MOST_ROWS, ListFile.LARGEST / 1_000_000)),
                new Paragraph(words.say("caseList.names")),
                new Paragraph(words.say("caseList.days")),
                new Paragraph(template()),
                new Div(ComponentTexts.speak(password, words)),
                upload());
    }

    private Anchor template() {
        return new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var bytes = ListTemplate.in(words);
                    return new DownloadResponse(new ByteArrayInputStream(bytes), "list.xlsx", WORKBOOK, bytes.length);
                }),
                words.say("caseList.template"));
    }

    /** The bytes alone, which no part of a form spools to a disk. */
    private Upload upload() {
        var upload = ComponentTexts.speak(new Upload(), words);
        upload.setUploadHandler(UploadHandler.inMemory((about, bytes) -> look(about.fileName(), bytes)));
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setAcceptedFileTypes(".csv", "text/csv", ".xlsx", WORKBOOK, ".zip", "application/zip");
        upload.addAllFinishedListener(taken -> upload.clearFileList());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ListFile.LARGEST);
        return upload;
    }

    private void look(String name, byte[] bytes) {
        dryRun.removeAll();
        var typed = password.getValue();
        password.clear();
        notice.attempt(() -> show(lists.look(new ListFile(name, bytes), typed)));
    }

    private void show(ListPlan plan) {
        var listing = new PlannedPeople(words);
        var panel = new Panel(words.say("caseList.dryRun"), new Paragraph(listing.summary(plan)));
        if (!plan.passedOver().isEmpty())
            panel.add(new Paragraph(
                    words.say("caseList.passedOver", String.join(words.say("list.comma"), plan.passedOver()))));
        panel.add(new Paragraph(
                words.say("caseList.compared", plan.compared(), plan.people().size())));
        panel.add(plan.isClean() ? open(plan) : new Paragraph(words.say("caseList.correct")));
        panel.add(listing.of(plan));
        dryRun.add(panel);
    }

    private Button open(ListPlan plan) {
        var open = new Button(words.say("caseList.open", plan.people().size()));
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        open.addClickListener(click -> notice.attempt(() -> lists.open(plan), () -> {
            dryRun.removeAll();
            UI.getCurrent().navigate(TriageView.class);
        }));
        return open;
    }

    private void showBefore() {
        before.removeAll();
        var own = lists.own();
        if (own.isEmpty()) return;
        before.add(new Panel(
                words.say("caseList.before"),
                new Listing<CaseList>(words.say("caseList.before"))
                        .text(words.say("caseList.at"), one -> words.instant(one.openedAt()))
                        .text(words.say("cases.title"), one -> words.number(one.cases()))
                        .text(words.say("action.state"), this::state)
                        .column(words.say("case.steps"), one -> one.undoable() ? undo(one) : new Div())
                        .rows(own)));
    }

    private String state(CaseList one) {
        var undone = one.undoneAt();
        if (undone != null) return words.say("caseList.undone", undone);
        return words.say(one.undoable() ? "caseList.undoable" : "caseList.stands");
    }

    private Div undo(CaseList one) {
        var undo = new Button(
                words.say("caseList.undo"),
                click -> new Confirm(
                                words.say("caseList.undo.question"),
                                words.say("caseList.undo.effect", one.cases()),
                                words.say("caseList.undo"),
                                () -> notice.attempt(() -> lists.undo(one.id()), this::showBefore))
                        .dangerous()
                        .open());
        undo.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return new Div(undo);
    }
}
