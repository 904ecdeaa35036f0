package claims.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A row as bars, in SVG: for a page that is light or dark. */
final class BarChart {
    private static final int WIDTH = 720;
    private static final int LEFT = 150;
    private static final int LONGEST = 480;
    private static final int HEAD = 36;
    private static final int BAR = 26;
    private static final int GAP = 12;

    private BarChart() {}

    static String svg(String title, Row row, String note) {
        double most = row.values().values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElseThrow();
        List<String> bars = new ArrayList<>();
        int top = HEAD;
        for (Map.Entry<String, Double> value : row.values().entrySet()) {
            bars.add(bar(value, row.unit(), most, top));
            top += BAR + GAP;
        }
        int height = top + HEAD;
        return String.format(
                Locale.ROOT, """
                    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-label="%s">
                    <style>
                    text { font: 14px system-ui, sans-serif; fill: #1f2328; }
                    .title { font-weight: 600; }
                    .note { font-size: 12px; fill: #656d76; }
                    rect { fill: #8c959f; }
                    rect.ours { fill: #1f883d; }
                    @media (prefers-color-scheme: dark) {
                      text { fill: #e6edf3; }
                      .note { fill: #8d96a0; }
                      rect { fill: #6e7681; }
                      rect.ours { fill: #3fb950; }
                    }
                    </style>
                    <text class="title" x="0" y="20">%s</text>
                    %s
                    <text class="note" x="0" y="%d">%s</text>
                    </svg>
                    """, WIDTH, height, title, title, String.join("\n", bars), height - GAP, note);
    }

    private static String bar(Map.Entry<String, Double> value, Unit unit, double most, int top) {
        double length = Math.max(1, LONGEST * value.getValue() / most);
        int baseline = top + BAR - 8;
        return String.format(
                Locale.ROOT,
                "<text x=\"0\" y=\"%d\">%s</text><rect%s x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"3\"/>"
                        + "<text x=\"%.1f\" y=\"%d\">%s</text>",
                baseline,
                value.getKey(),
                value.getKey().equals(Stock.NAME) ? "" : " class=\"ours\"",
                LEFT,
                top,
                length,
                BAR,
                LEFT + length + 8,
                baseline,
                unit.shown(value.getValue()));
    }
}
