package org.tarmim.facility.light;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tarmim.facility.report.LatePhotos;
import org.tarmim.facility.report.StatusReport;
import org.tarmim.files.Files;
import org.tarmim.files.StoredFile;
import org.tarmim.files.Upload;
import org.tarmim.kernel.Rejected;
import org.tarmim.ui.Refusals;
import org.tarmim.ui.sheet.Sheet;

/** One photo after the text: the form for it and what became of it. Whatever happens here, the report has arrived. */
@Component
class Photos {
    private static final String PHOTO = "photo";
    private static final long MEGABYTE = 1024L * 1024;

    private final LatePhotos photos;
    private final Files files;

    Photos(LatePhotos photos, Files files) {
        this.photos = photos;
        this.files = files;
    }

    /** Offers to add a photo to a report that has just arrived. */
    static void offer(Sheet sheet, UUID report) {
        var words = sheet.words;
        sheet.main().appendElement("h2").text(words.say("light.photo.title"));
        var form = sheet.step(path(report)).attr("enctype", "multipart/form-data");
        sheet.field(form, "file", PHOTO, words.say("light.photo"))
                .attr("accept", "image/jpeg,image/png,image/webp")
                .attr("required", "");
        form.appendElement("p").addClass("hint").text(words.say("light.photo.hint", Files.LARGEST / MEGABYTE));
        sheet.button(form, words.say("light.photo.send")).addClass("quiet");
    }

    static String path(UUID report) {
        return "/r/mine/" + report + "/photo";
    }

    /** What stands where a photo was too large to be read at all. */
    static Sheet tooLarge(HttpServletRequest request) {
        var sheet = LightSheet.of(Sheet.words(request).say("light.sorry"), request);
        return sheet.refuse(List.of(
                        sheet.words.say("file.large", Files.LARGEST / MEGABYTE), sheet.words.say("light.photo.safe")))
                .status(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }

    /** The form by itself, for an own report. */
    Sheet asked(String report, HttpServletRequest request) {
        try {
            return form(photos.waiting(Reporting.id(report)), request);
        } catch (Rejected refusal) {
            return sorry(refusal, request);
        }
    }

    /** Takes the photo of an own report in. */
    Sheet added(String id, HttpServletRequest request) {
        try {
            return added(photos.waiting(Reporting.id(id)), request);
        } catch (Rejected refusal) {
            return sorry(refusal, request);
        }
    }

    private Sheet added(StatusReport report, HttpServletRequest request) {
        try {
            var photo = taken(request);
            hang(photo, report);
            return received(report, request);
        } catch (RuntimeException fault) {
            var words = Sheet.words(request);
            var said = new ArrayList<>(Refusals.sentences(fault, words).orElseThrow(() -> fault));
            said.add(words.say("light.photo.safe"));
            return form(report, request).refuse(said).status(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private StoredFile taken(HttpServletRequest request) {
        try {
            var part = isUpload(request) ? request.getPart(PHOTO) : null;
            if (part == null || part.getSize() == 0) throw Rejected.because("light.photo.missing");
            return taken(part);
        } catch (IOException | ServletException cut) {
            throw Rejected.because("file.interrupted");
        }
    }

    private StoredFile taken(Part part) throws IOException {
        try (InputStream content = part.getInputStream()) {
            return files.take(new Upload(String.valueOf(part.getSubmittedFileName()), part.getSize(), content));
        }
    }

    private void hang(StoredFile photo, StatusReport report) {
        try {
            if (!photo.kind().isPicture()) throw Rejected.because("light.photo.kind");
            photos.add(report.id(), photo.id());
        } catch (Rejected refusal) {
            files.takeBack(photo.id());
            throw refusal;
        }
    }

    private static Sheet form(StatusReport report, HttpServletRequest request) {
        var sheet = LightSheet.of(Sheet.words(request).say("report.received"), request);
        sheet.code(report.receipt());
        offer(sheet, report.id());
        return ways(sheet);
    }

    private static Sheet received(StatusReport report, HttpServletRequest request) {
        var sheet = LightSheet.of(Sheet.words(request).say("light.photo.received"), request);
        sheet.paragraph(sheet.words.say("light.photo.receipt"));
        sheet.code(report.receipt());
        return ways(sheet);
    }

    private static Sheet sorry(Rejected refusal, HttpServletRequest request) {
        var sheet = LightSheet.of(Sheet.words(request).say("light.sorry"), request);
        sheet.refuse(List.of(sheet.words.say(refusal))).status(HttpServletResponse.SC_NOT_FOUND);
        return ways(sheet);
    }

    private static Sheet ways(Sheet sheet) {
        sheet.link("/r", sheet.words.say("report.another"));
        sheet.link("/r/mine", sheet.words.say("report.toMine"));
        return sheet;
    }

    private static boolean isUpload(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/form-data");
    }
}
