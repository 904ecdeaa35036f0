package claims.fuzz;

import java.util.List;
import java.util.stream.Stream;

/** An article out of pieces that the rules look for: signs for one byte, words of the later groups for two. */
final class FuzzedText {
    private static final int ONE_BYTE = 160;
    private static final int ANY_SIGN = 255;

    private static final List<String> PIECES = Stream.of(
                    // white space and ends
                    " ¦ ¦ ¦ ¦ ¦\n¦\n\n¦\n\n¦\r\n¦\r¦\t¦\u00A0¦\u2028¦. ¦. ¦, ¦.¦,¦;¦: ¦!¦? ¦…",
                    // marks
                    "“¦”¦\"¦\"¦‘¦’¦'¦''¦``¦«¦»¦„¦,” ¦.” ¦(¦)¦[¦]¦<¦>¦{{entity:meta|¦{{¦}}¦|¦**¦*¦_¦`¦```\n¦~",
                    "](https://x.example/a)¦[1]¦[^1]¦[^1]: ¦¹¦†¦<sup>¦</sup>¦<a href=\"https://x.example\">¦</a>¦<br>",
                    "<!--¦-->¦&amp;¦&#8220;¦&#x1F600;¦&¦\\¦/¦@¦#¦# ¦## ¦- ¦* ¦1. ¦> ¦---\n¦===\n¦title: ¦author: ",
                    "---\ntitle: A\ndate: 2026-01-02\n---\n¦By Ada Reyes\n¦https://x.example/b?c=1",
                    // tables
                    "\n| ¦ | ¦ |\n¦| --- | --- |\n¦|---|¦| Model | MMLU | GPQA |\n¦\t1\t¦  ",
                    // signs of odd width
                    "\u0301¦e\u0301¦\u200D¦\u00AD¦\uFEFF¦\u200B¦😀¦👩\u200D💻¦\u202E¦𝟗¦٣¦½¦Ⅷ¦ﬁ¦İ¦ß¦中¦\u0000¦\u0007¦\uFFFD",
                    // numbers
                    "0¦1¦2¦3.5¦10¦87.5¦100¦1,000¦1.2.3¦14,30¦0.1¦2026¦007¦90s¦1e9¦24/7¦3-1¦10-12¦10–12¦one¦two¦a dozen",
                    "hundred¦thousand¦million¦bn¦billion¦m¦k¦trillion¦999999999999999999999999999999999999999¦half",
                    "a third¦two-thirds¦double¦twice",
                    // signs and units of numbers
                    "$¦€¦£¦¥¦US$¦%¦ per cent¦ percentage points¦pp¦bps¦x¦×¦°C¦-¦–¦—¦−¦+¦±¦~¦<¦>=¦/month¦ per ¦ a ",
                    " an hour¦ GB¦ km¦ tokens¦ people¦ parameters¦ years old¦ shares¦ dollars¦ USD ¦ euros¦ cents¦ hours",
                    " points",
                    // words around numbers
                    " to ¦ from ¦ between ¦ and ¦ or ¦ of ¦ out of ¦ in ¦ on ¦ at ¦ by ¦ up to ¦ more than ¦ less than ",
                    " about ¦ at least ¦ over ¦ times ¦ rose ¦ fell ¦ cut ¦ up ¦ down ¦ grew ¦ last year¦ in 2025",
                    " since March¦ respectively",
                    // names
                    "Meta¦OpenAI¦GPT-5.4¦Claude Opus 4.6¦Llama-3.1-70B¦Gemini¦Muse Spark¦MMLU¦SWE-bench Verified",
                    "HealthBench Hard¦GPQA Diamond¦Elo¦Ada Reyes¦Reyes¦Dr. Jonas Feld¦Mr.¦Northwind Labs¦Corp.¦Inc.",
                    "Paris¦The Ledger¦AI News¦Reuters¦X¦U.S.¦University of Oslo¦’s¦s’",
                    // scores
                    " scores ¦ scored ¦ ranks first ¦ second¦ beats ¦ ahead of ¦ behind ¦ vs ¦pass@1¦5-shot¦ accuracy ",
                    " with tools ¦-shot¦ state of the art¦ record ¦ respectively, ",
                    // reports
                    " said ¦ says¦ told ¦ according to ¦According to ¦ believes ¦ that ¦ claims ¦ claimed¦ argued that ",
                    " announced ¦ wrote ¦ asked ¦ denied ¦ will ¦ may ¦ not ¦ who ¦ which ¦ she ¦ He ¦ it ¦ they ",
                    " the company ¦ the report ¦ study ¦ found that ¦ shows that ¦ reportedly ¦ sources ¦ analysts ",
                    " a spokesperson for ¦ the ¦The ¦ is ¦ was ¦ has ¦ been ¦ reported by ¦ (via ¦ via ¦Source: ¦Q: ¦A: ",
                    "a¦A¦model¦I ¦ we ")
            .flatMap(pieces -> Stream.of(pieces.split("¦", -1)))
            .toList();

    private FuzzedText() {}

    static String of(Choices choices) {
        StringBuilder text = new StringBuilder();
        while (choices.hasMore()) {
            int choice = choices.next();
            if (choice < ONE_BYTE) {
                text.append(PIECES.get(choice));
            } else if (choice == ANY_SIGN) { // there is, also half of one
                text.append((char) (choices.next() << 8 | choices.next()));
            } else {
                text.append(PIECES.get(ONE_BYTE + choices.next() % (PIECES.size() - ONE_BYTE)));
            }
        }
        return text.toString();
    }
}
