package org.tarmim.facility.light;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import org.tarmim.access.phone.DraftSeals;
import org.tarmim.access.phone.OnPhone;
import org.tarmim.access.phone.OpenPhone;
import org.tarmim.facility.report.Known;
import org.tarmim.ui.sheet.Sheet;

/**
 * Tells the script of the page, where a browser runs it, what to keep of a form that is being typed, and when to forget
 * it (decision note 104). Without scripts nothing is kept and nothing else differs.
 */
@Component
class LocalDrafts {
    private final DraftSeals seals;

    LocalDrafts(DraftSeals seals) {
        this.seals = seals;
    }

    /** What is typed into the form of this sheet is kept, and offered when the form is opened anew. */
    void keep(Sheet sheet, Known known, TypedReport typed, HttpServletRequest request) {
        OpenPhone.of(request).ifPresent(phone -> {
            offer(sheet);
            sheet.script(Map.of("kept", place(phone, known, typed), "key", seals.key(phone)));
        });
    }

    /** The form was received, so nothing of it is kept any longer. */
    void forget(Sheet sheet, Known known, TypedReport typed, HttpServletRequest request) {
        OpenPhone.of(request).ifPresent(phone -> sheet.script(Map.of("received", place(phone, known, typed))));
    }

    /** Leaves the drafts of these people alone, who still share the phone; those of all others are removed. */
    void leave(Sheet sheet, List<OnPhone> people) {
        var marks = people.stream().map(one -> seals.mark(one.id())).collect(Collectors.joining(" "));
        sheet.script(Map.of("marks", marks));
    }

    private String place(UUID phone, Known known, TypedReport typed) {
        var corrected = typed.correcting().map(Correcting::report).map(UUID::toString);
        return seals.place(
                phone, known.facility().code() + corrected.map(id -> " " + id).orElse(""));
    }

    private static void offer(Sheet sheet) {
        var words = sheet.words;
        var offer = new Element("div").id("draft").addClass("notice").attr("hidden", true);
        sheet.main().child(0).after(offer);
        offer.appendElement("p").text(words.say("light.draft"));
        offer.appendElement("button").attr("type", "button").text(words.say("light.draft.take"));
        offer.appendElement("button").attr("type", "button").addClass("quiet").text(words.say("light.draft.drop"));
    }
}
