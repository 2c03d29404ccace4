package org.tarmim.detention.count;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.tarmim.ui.Words;
import org.tarmim.ui.sheet.Language;
import org.tarmim.ui.sheet.Sheet;

/** The page of the public count, for everybody. */
@Controller
class CountDoor {
    private final PublicCounts counts;

    CountDoor(PublicCounts counts) {
        this.counts = counts;
    }

    /** What was released, month by month, and what it is not. */
    @GetMapping(PublicCounts.PATH)
    public void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language.keep(request, response);
        var sheet = new Sheet(Sheet.words(request).say("publicCount.title"), PublicCounts.PATH, request);
        sheet.paragraph(sheet.words.say("publicCount.about"));
        var released = counts.released();
        if (released.isEmpty()) sheet.paragraph(sheet.words.say("publicCount.none"));
        var list = sheet.main().appendElement("ul");
        released.forEach(count -> list.appendElement("li").text(line(count, sheet.words)));
        sheet.send(response);
    }

    private static String line(PublicCount count, Words words) {
        return words.say("publicCount.line", words.month(count.month()), count.rounded());
    }
}
