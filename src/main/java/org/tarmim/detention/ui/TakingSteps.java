package org.tarmim.detention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import org.tarmim.detention.evidence.CopyForm;
import org.tarmim.detention.evidence.EvidenceTaking;
import org.tarmim.detention.evidence.Piece;
import org.tarmim.detention.evidence.PieceCopy;
import org.tarmim.detention.handover.BundleShelf;
import org.tarmim.files.ui.SavedByLink;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.ui.Words;

/** The steps by which a copy leaves: saved by whoever works with it, or taken along for a court. */
final class TakingSteps {
    private static final String DOOR = "evidence/";

    private final Words words = Words.here();
    private final EvidenceTaking taking;
    private final BundleShelf shelf;
    private final SecurityClock clock;
    private final EvidenceMemory memory;

    TakingSteps(EvidenceTaking taking, BundleShelf shelf, SecurityClock clock, EvidenceMemory memory) {
        this.taking = taking;
        this.shelf = shelf;
        this.clock = clock;
        this.memory = memory;
    }

    /** What whoever looks can do with a copy of a piece. */
    Component of(Piece piece, PieceCopy copy) {
        var steps = new Div();
        if (copy.form() != CopyForm.ORIGINAL || piece.openable())
            steps.add(button("evidence.save", copy, () -> save(copy)));
        if (piece.takeable()) steps.add(button("evidence.export", copy, () -> export(copy)));
        steps.addClassName("evidence-steps");
        return steps;
    }

    private Button button(String key, PieceCopy copy, Runnable step) {
        var button = new Button(words.say(key), click -> step.run());
        button.setAriaLabel(words.say("case.fact", words.say(key), words.label(copy.form())));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void save(PieceCopy copy) {
        if (copy.form() != CopyForm.ORIGINAL) memory.notice().attempt(() -> leave(taking.open(copy.id())));
        else
            EntryDialog.reasoned("evidence.openOriginal", reason -> leave(taking.openOriginal(copy.id(), reason)))
                    .open();
    }

    private void export(PieceCopy copy) {
        EntryDialog.step(
                        "evidence.export",
                        EvidenceForms.export(),
                        details -> new BundleDialog(taking.export(copy.id(), details), shelf, clock).open())
                .open();
    }

    private void leave(UUID entry) {
        SavedByLink.save(SavedByLink.links().issue(DOOR, entry, clock.now()));
    }
}
