package org.tarmim.facility.light;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.access.phone.CookieSecret;
import org.tarmim.access.phone.OnPhone;
import org.tarmim.access.phone.OpenPhone;
import org.tarmim.access.phone.Opened;
import org.tarmim.access.phone.OwnPhone;
import org.tarmim.access.phone.PhoneCode;
import org.tarmim.access.phone.PhoneCookies;
import org.tarmim.access.phone.Pin;
import org.tarmim.access.phone.Sign;
import org.tarmim.kernel.Rejected;
import org.tarmim.ui.Languages;
import org.tarmim.ui.sheet.Language;
import org.tarmim.ui.sheet.Sheet;

/** Binds a phone by a code, opens it by a PIN, shuts it; what was typed on a page that shut meanwhile is kept. */
@Controller
class PhoneDoor {
    private final OwnPhone phones;
    private final Reporting reporting;
    private final LocalDrafts drafts;

    PhoneDoor(OwnPhone phones, Reporting reporting, LocalDrafts drafts) {
        this.phones = phones;
        this.reporting = reporting;
        this.drafts = drafts;
    }

    /** The form for a code; a code that came in the address, from a picture, stands in it. */
    @GetMapping({"/r/bind", "/r/bind/{code}"})
    public void askForCode(
            @PathVariable(required = false) String code, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Language.keep(request, response);
        PhonePages.bind(code == null ? "" : grouped(code), "", request).send(response);
    }

    /** Binds this browser. */
    @PostMapping("/r/bind")
    public void bind(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String sign,
            @RequestParam(defaultValue = "") String pin,
            @RequestParam(defaultValue = "") String pin2,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Language.keep(request, response);
        var again = PhonePages.bind(code, sign, request);
        if (Languages.inAddress(request).isPresent()) {
            again.send(response);
            return;
        }
        try {
            var phone = PhoneCookies.phone(request).orElseGet(CookieSecret::random);
            var typed = PhoneCode.typed(code);
            if (!pin.equals(pin2)) throw Rejected.because("light.pin.differs");
            var opened = phones.bind(typed, phone, new Sign(sign), Pin.chosen(pin), request.getRemoteAddr());
            PhoneCookies.keep(phone, opened, response);
            OpenPhone.is(opened, request);
            goOn(opened, sent, request, response);
        } catch (Rejected refusal) {
            again.refuse(List.of(again.words.say(refusal)))
                    .status(HttpServletResponse.SC_BAD_REQUEST)
                    .send(response);
        }
    }

    /** What anybody gets who comes without an open phone: the question for the PIN, or for a code. */
    @RequestMapping("/r/shut")
    public void shut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language.keep(request, response);
        var sheet = door(request, "");
        if (request.getParameter("id") != null) sheet.say(sheet.words.say("light.open.kept"));
        sheet.status(HttpServletResponse.SC_UNAUTHORIZED).send(response);
    }

    /** A form that did not come from one of our pages of late: it is sent again with one press, if it was ours. */
    @RequestMapping("/r/again")
    public void again(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language.keep(request, response);
        var sheet = LightSheet.of(Sheet.words(request).say("light.again"), request);
        sheet.paragraph(sheet.words.say("light.again.why"));
        var asked = asked(request);
        if (asked.isPresent()) {
            var form = sheet.form(asked.get());
            PhonePages.carry(form, request);
            sheet.button(form, sheet.words.say("light.again.do"));
        } else sheet.link("/r", sheet.words.say("light.home"));
        sheet.status(HttpServletResponse.SC_FORBIDDEN).send(response);
    }

    /** What was too large to be read at all, such as a photo of a good camera. */
    @GetMapping("/r/large")
    public void large(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var sheet = Photos.tooLarge(request);
        asked(request).ifPresent(path -> sheet.link(path, sheet.words.say("light.photo.smaller")));
        sheet.link("/r", sheet.words.say("light.home"));
        sheet.send(response);
    }

    /** Opens the phone, and goes on where it shut. */
    @PostMapping("/r/open")
    public void open(
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String pin,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Language.keep(request, response);
        if (Languages.inAddress(request).isPresent()) {
            door(request, phone).send(response);
            return;
        }
        try {
            goOn(opened(phone, pin, request, response), sent, request, response);
        } catch (Rejected refusal) {
            var sheet = door(request, phone);
            sheet.refuse(List.of(sheet.words.say(refusal)))
                    .status(HttpServletResponse.SC_BAD_REQUEST)
                    .send(response);
        }
    }

    /** Shuts the phone, before it is handed on. */
    @PostMapping("/r/lock")
    @Requires(May.USE_PHONE)
    public void lock(HttpServletRequest request, HttpServletResponse response) throws IOException {
        phones.shut();
        PhoneCookies.shut(response);
        response.sendRedirect(request.getContextPath() + "/r", HttpServletResponse.SC_SEE_OTHER);
    }

    /** The page that asks for a PIN; for a code where nobody has bound this browser. */
    Sheet door(HttpServletRequest request, String chosen) {
        var people = people(request);
        var sheet = people.isEmpty() ? PhonePages.bind("", "", request) : PhonePages.open(people, chosen, request);
        drafts.leave(sheet, people);
        return sheet;
    }

    private List<OnPhone> people(HttpServletRequest request) {
        return PhoneCookies.phone(request).map(phones::people).orElse(List.of());
    }

    private Opened opened(String id, String pin, HttpServletRequest request, HttpServletResponse response) {
        var phone = PhoneCookies.phone(request).orElseThrow(() -> Rejected.because("phone.ended"));
        var opened = phones.open(id(id), phone, Pin.typed(pin));
        PhoneCookies.keep(phone, opened, response);
        OpenPhone.is(opened, request);
        return opened;
    }

    /** A report that was being typed is shown again, to be sent by who opened the phone. */
    private void goOn(
            Opened opened, MultiValueMap<String, String> sent, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!sent.containsKey("id")) {
            response.sendRedirect(request.getContextPath() + "/r", HttpServletResponse.SC_SEE_OTHER);
            return;
        }
        Acting.as(opened.actor(), () -> reporting.shownAgain(sent, request)).send(response);
    }

    /** The address to which one of our own pages sent a form, as browsers of today say; empty where nobody says so. */
    private static Optional<String> asked(HttpServletRequest request) {
        if (!"same-origin".equals(request.getHeader("Sec-Fetch-Site"))) return Optional.empty();
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI))
                .map(String::valueOf)
                .map(path -> path.substring(request.getContextPath().length()));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            throw Rejected.because("light.who.missing");
        }
    }

    private static String grouped(String code) {
        return code.replaceAll("\\D", "").replaceAll("(.{4})(?=.)", "$1 ");
    }
}
