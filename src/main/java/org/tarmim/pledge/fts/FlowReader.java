package org.tarmim.pledge.fts;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
import org.tarmim.kernel.Rejected;

/** Reads files of flows row by row, whatever their size and form. */
final class FlowReader {
    private static final int LOOK_AHEAD = 64;

    private FlowReader() {}

    /** The form all of these files have; throws {@link Rejected} where there are several. */
    static FlowForm form(List<FlowPage> pages) {
        var forms = pages.stream().map(FlowReader::form).distinct().toList();
        if (forms.size() != 1) throw Rejected.because(forms.isEmpty() ? "fts.page.none" : "fts.page.forms");
        return forms.getFirst();
    }

    /** Reads a file; throws {@link Rejected} for one that is broken as a whole. */
    static void read(FlowPage page, Consumer<FlowLine> to) {
        try (var in = open(page)) {
            if (form(in) == FlowForm.FTS_JSON) FlowJson.read(page.name(), in, to);
            else FlowSheet.read(page.name(), in, to);
        } catch (IOException unreadable) {
            throw Rejected.because("fts.page.broken", page.name());
        }
    }

    private static FlowForm form(FlowPage page) {
        try (var in = open(page)) {
            return form(in);
        } catch (IOException unreadable) {
            throw Rejected.because("fts.page.broken", page.name());
        }
    }

    private static FlowForm form(InputStream in) throws IOException {
        in.mark(LOOK_AHEAD);
        var start = new String(in.readNBytes(LOOK_AHEAD), StandardCharsets.ISO_8859_1);
        in.reset();
        return start.stripLeading().startsWith("{") ? FlowForm.FTS_JSON : FlowForm.FTS_CSV;
    }

    private static InputStream open(FlowPage page) throws IOException {
        return new BufferedInputStream(Files.newInputStream(page.file()));
    }
}
