package org.tarmim.detention.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import org.tarmim.detention.filing.ReviewDetails;
import org.tarmim.detention.filing.ReviewFinding;
import org.tarmim.detention.filing.UrgentPath;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Panel;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** That a document went without a second person, why, and what the review found or by when it is due. */
final class UrgentPanel extends Panel {
    private final Words words = Words.here();

    UrgentPanel(UrgentPath urgent, Instant now) {
        super(Words.here().say("urgent.title"));
        var review = urgent.review();
        add(review == null ? due(urgent, now) : found(review.finding()));
        add(new Paragraph(words.say("urgent.went", urgent.at(), words.isolate(urgent.told()))));
        add(new Paragraph(Bdi.text(urgent.reason())));
        if (review != null && !review.note().isEmpty()) add(new Paragraph(note(review)));
    }

    private StatusMark due(UrgentPath urgent, Instant now) {
        return now.isAfter(urgent.reviewBy())
                ? new StatusMark(Tone.BAD, words.say("urgent.late", urgent.reviewBy()))
                : new StatusMark(Tone.WARN, words.say("urgent.due", urgent.reviewBy()));
    }

    private static StatusMark found(ReviewFinding finding) {
        return StatusMark.of(
                finding,
                switch (finding) {
                    case RIGHT -> Tone.OK;
                    case RIGHT_BUT -> Tone.WARN;
                    case WRONG -> Tone.BAD;
                });
    }

    private String note(ReviewDetails review) {
        return words.say("urgent.note", words.isolate(review.note()));
    }
}
