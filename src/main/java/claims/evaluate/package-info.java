/**
 * Measures output against gold: precision, recall and F1 for everything that the contract has. Pure but for the reading
 * of files. Knows {@code claims.text}, {@code claims.model} and, to read and to write, {@code claims.json}.
 *
 * <p>Gold is the contract's object, as JSON Lines or pretty-printed, with its article as {@code path} (seen from the gold
 * file, else from the working directory) or as {@code text}. It need not say everything: a list that is not there is
 * not measured (one that is empty says that there is nothing), nor is a field that no gold item has. {@link
 * claims.evaluate.Scope} is for lists that are not complete, {@code "optional": true} for items that count neither way.
 *
 * <p>Items are paired one to one by where they stand; see {@link claims.evaluate.Alignment}. Then, row by row:
 *
 * <ul>
 *   <li>entities: {@code mention} is right with its type, and there is a row for each type; {@code name} is the set of
 *       names and types of each article; {@code linking} counts the pairs of mentions put under one entity.
 *   <li>figures: {@code span} is the words alone; {@code value} the kind and the number as well; {@code unit} also
 *       currency and unit; {@code qualifier} and {@code trend} are right together with the value, over all figures and
 *       over those that state one; {@code per}, {@code period} and {@code of} are measured where they are stated,
 *       {@code of} by the words that it points to.
 *   <li>scores: {@code value} is the number, {@code value+benchmark} and {@code tuple} add the names of the benchmark
 *       and of the subject; {@code unit}, {@code metric} and {@code setting} where stated; {@code comparisons} are
 *       statements between scores.
 *   <li>claims: {@code content}, {@code source} and {@code cue} are the words, each paired by itself, the content
 *       without quotation marks and punctuation at the ends of its parts; {@code source name} is the name under which
 *       an overlapping claim's source goes; {@code claim} asks for half of the content in common and that name. {@code
 *       kind} and {@code certainty} are shares of the paired claims, {@code figure links} and {@code score links} those
 *       of the links between what both have. The rows for speech leave out claims with other cues.
 * </ul>
 *
 * <p>Names are compared by {@link claims.evaluate.Names}, numbers by value.
 */
package claims.evaluate;
