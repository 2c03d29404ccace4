package org.tarmim.detention.drop;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Refusals;
import org.tarmim.ui.sheet.Language;
import org.tarmim.ui.sheet.Sheet;

/** Where anybody drops something for advocates: a form, and that it has arrived. It cannot be read again. */
@Controller
class DropDoor {
    private static final DropDetails NOTHING = new DropDetails(null, null, null);

    private final OpenBoxes boxes;

    DropDoor(OpenBoxes boxes) {
        this.boxes = boxes;
    }

    /** The form of a box. */
    @GetMapping(DropAddress.PATH + "/{address}")
    public void form(@PathVariable String address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Language.keep(request, response);
        form(address, UUID.randomUUID(), NOTHING, request).send(response);
    }

    /** Drops what was typed; what is refused stands in the form again. */
    @PostMapping(DropAddress.PATH + "/{address}")
    public void drop(
            @PathVariable String address,
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String told,
            @RequestParam(defaultValue = "") String reach,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Language.keep(request, response);
        var typed = new DropDetails(about, told, reach);
        var isTurned = Languages.inAddress(request).isPresent();
        var isForeign = "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
        var answer = isTurned || isForeign ? form(address, id, typed, request) : dropped(address, id, typed, request);
        answer.send(response);
    }

    private Sheet form(String address, UUID id, DropDetails typed, HttpServletRequest request) {
        return DropAddress.read(address)
                .flatMap(boxes::at)
                .map(box -> DropSheets.form(box, id, typed, request))
                .orElseGet(() -> DropSheets.nothing(request));
    }

    private Sheet dropped(String address, UUID id, DropDetails typed, HttpServletRequest request) {
        var box = DropAddress.read(address);
        if (box.isEmpty()) return DropSheets.nothing(request);
        try {
            boxes.drop(box.get(), id, typed);
            return DropSheets.arrived(request);
        } catch (RuntimeException fault) {
            return again(form(address, id, typed, request), fault);
        }
    }

    private static Sheet again(Sheet form, RuntimeException fault) {
        List<String> sentences = Refusals.sentences(fault, form.words).orElseThrow(() -> fault);
        return form.refuse(sentences).status(HttpServletResponse.SC_BAD_REQUEST);
    }
}
