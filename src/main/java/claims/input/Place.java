package claims.input;

import java.nio.file.Path;

/** Where the result of an article is put in a folder of results. */
final class Place {
    static final Path TOP = Path.of("");

    private Place() {}

    /** A path that stays inside whatever it is put into: {@code ../news/./a.txt} is {@code news/a.txt}. */
    static Path asGiven(Path path) {
        Path relative = path.isAbsolute() ? path.getRoot().relativize(path) : path;
        Path place = relative.normalize();
        int up = 0;
        while (up < place.getNameCount() && place.getName(up).toString().equals("..")) {
            up++;
        }
        return up == place.getNameCount() ? TOP : place.subpath(up, place.getNameCount());
    }
}
