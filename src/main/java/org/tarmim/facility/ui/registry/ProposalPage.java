package org.tarmim.facility.ui.registry;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.registry.ProposalDraft;
import org.tarmim.facility.registry.ProposalDrafts;
import org.tarmim.facility.ui.DraftOffer;
import org.tarmim.ui.KeepsInput;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/**
 * One proposal from opening the form to sending it. Every change is kept as a draft on the server, which is offered
 * when the form is opened again.
 */
final class ProposalPage extends Div implements KeepsInput {
    private static final int LONGEST_REASON = 1000;

    private final Words words = Words.here();
    private final ProposalDrafts drafts;
    private final @Nullable Facility changed;
    private final FacilityForm form;
    private final TextArea reason = new TextArea(words.say("proposal.reason"));
    private final Notice overtaken = new Notice();
    private final Notice refused = new Notice();
    private final Span saved = new Span();
    private final Div filling = new Div();
    private boolean listening;

    /** A page that proposes a change of a facility, or with null a new one. */
    ProposalPage(ProposalDrafts drafts, FacilityForm form, @Nullable Facility changed, FacilityForm.Desk desk) {
        this.drafts = drafts;
        this.form = form;
        this.changed = changed;
        if (changed != null) form.show(changed.details());
        fillReason();
        filling.add(overtaken, form, reason, refused, sendBar(desk));
        add(filling);
        form.onChange(this::keepDraft);
        listening = true;
        offerDraft();
    }

    @Override
    public Map<String, Object> keep() {
        return Map.of("reason", reason.getValue(), "place", form.place());
    }

    @Override
    public void restore(Map<String, Object> kept) {
        showForm();
        if (kept.get("place") instanceof String text) form.place(text);
        if (kept.get("reason") instanceof String text) reason.setValue(text);
    }

    private void fillReason() {
        reason.setHelperText(words.say("proposal.reason.hint"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        reason.setValueChangeMode(ValueChangeMode.TIMEOUT);
        reason.addValueChangeListener(change -> keepDraft());
    }

    private Div sendBar(FacilityForm.Desk desk) {
        var send = new Button(
                words.say("proposal.send"), click -> form.submit(details -> desk.propose(details, reason.getValue())));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        saved.addClassName("soft");
        var bar = new Div(send, saved);
        bar.addClassName("send-bar");
        return bar;
    }

    private void keepDraft() {
        if (!listening) return;
        var version = changed == null ? null : changed.version();
        var typed = new ProposalDraft(version, form.typed(), form.place(), reason.getValue());
        refused.attempt(() -> saved.setText(words.say(
                "draft.saved", words.hour(drafts.keep(facility(), typed).savedAt()))));
    }

    private void offerDraft() {
        drafts.find(facility()).ifPresent(draft -> {
            filling.setVisible(false);
            add(new DraftOffer(draft.savedAt(), () -> continueWith(draft.typed()), this::discard));
        });
    }

    private void continueWith(ProposalDraft typed) {
        listening = false;
        form.show(typed.details());
        form.place(typed.place());
        reason.setValue(typed.reason());
        listening = true;
        if (changed != null) sayOvertaken(typed, changed);
        showForm();
    }

    private void sayOvertaken(ProposalDraft typed, Facility now) {
        var parts = typed.overtakenBy(now).stream()
                .map(change -> words.say("FacilityDetails." + change.component()))
                .collect(Collectors.joining(words.say("list.comma")));
        if (!parts.isEmpty()) overtaken.say(Tone.WARN, List.of(words.say("proposal.draft.overtaken", parts)));
    }

    private void discard() {
        drafts.discard(facility());
        showForm();
    }

    private void showForm() {
        getChildren().filter(DraftOffer.class::isInstance).toList().forEach(this::remove);
        filling.setVisible(true);
    }

    private @Nullable UUID facility() {
        return changed == null ? null : changed.id();
    }
}
