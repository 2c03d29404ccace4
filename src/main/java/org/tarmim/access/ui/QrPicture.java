package org.tarmim.access.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.vaadin.flow.component.Html;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A text as a picture for the camera of a phone: dark on white in every colour scheme, as cameras want it. */
final class QrPicture extends Html {
    QrPicture(String text, String label) {
        super(svg(squares(text)));
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", label);
    }

    private static String svg(BitMatrix squares) {
        int size = squares.getWidth();
        return """
                <div class="qr"><svg viewBox="0 0 %d %d" shape-rendering="crispEdges"><rect width="100%%" height="100%%" \
                fill="#fff"/><path d="%s" fill="#000"/></svg></div>""".formatted(size, size, path(squares));
    }

    private static String path(BitMatrix squares) {
        int size = squares.getWidth();
        return IntStream.range(0, size * size)
                .filter(place -> squares.get(place % size, place / size))
                .mapToObj(place -> "M%d %dh1v1h-1z".formatted(place % size, place / size))
                .collect(Collectors.joining());
    }

    private static BitMatrix squares(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No picture holds a text that long", tooLong);
        }
    }
}
