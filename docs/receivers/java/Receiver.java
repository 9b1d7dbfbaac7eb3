import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Receives webhooks: JDK 17 or later, nothing to install.
 *
 * <pre>WEBHOOK_SECRET=whsec_… PORT=8080 INBOX=inbox.tsv java Receiver.java</pre>
 */
public final class Receiver {
  private static final int LARGEST_BODY = 64 * 1024;
  private static final long TOLERANCE_SECONDS = 5 * 60;

  // The JDK reads no JSON. Bodies have no space between tokens, and within a text every quotation mark has a backslash
  // before it, so these are found as members only. Where you have a JSON library, use it.
  private static final Pattern PUBLIC =
      Pattern.compile("\"type\":\"report\\.(published|corrected|withdrawn|retracted)\"");
  private static final Pattern REPORT = Pattern.compile("\"report\":\"([^\"\\\\]+)\"");
  private static final Pattern SEQUENCE = Pattern.compile("\"sequence\":(\\d+)");

  /** What is ordered among its like. */
  private record Place(String report, long sequence) {}

  private final SecretKeySpec secret;
  private final Path inbox;
  /** Ids of what was filed. */
  private final Set<String> filed = new HashSet<>();
  /** By report, the highest sequence of a public event. */
  private final Map<String, Long> latest = new HashMap<>();

  private Receiver(String secret, Path inbox) throws IOException {
    byte[] key = Base64.getDecoder().decode(secret.replaceFirst("^whsec_", ""));
    this.secret = new SecretKeySpec(key, "HmacSHA256");
    this.inbox = inbox;
    if (!Files.exists(inbox)) return;
    for (String line : Files.readAllLines(inbox)) {
      String[] parts = line.split("\t");
      remember(parts[0], parts[1]);
    }
  }

  public static void main(String[] args) throws IOException {
    Map<String, String> env = System.getenv();
    Path inbox = Path.of(env.getOrDefault("INBOX", "inbox.tsv"));
    Receiver receiver = new Receiver(env.get("WEBHOOK_SECRET"), inbox);
    int port = Integer.parseInt(env.getOrDefault("PORT", "8080"));
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
    server.setExecutor(Executors.newFixedThreadPool(8));
    server.createContext("/", receiver::handle);
    server.start();
    System.out.println("listening on http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void handle(HttpExchange exchange) throws IOException {
    int status;
    try {
      status = answer(exchange);
    } catch (IOException | GeneralSecurityException | RuntimeException error) {
      // Whatever went wrong here, it will be sent again.
      System.err.println(error);
      status = 500;
    }
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  /** The status to answer with. */
  private int answer(HttpExchange exchange) throws IOException, GeneralSecurityException {
    if (!exchange.getRequestMethod().equals("POST")) return 405;
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY) return 413;
    String id = header(exchange, "webhook-id");
    String timestamp = header(exchange, "webhook-timestamp");
    String signatures = header(exchange, "webhook-signature");
    // The signature is of the bytes as they came, so they are verified before anything reads them.
    if (!isGenuine(id, timestamp, signatures, body)) return 401;
    System.out.println(receive(id, new String(body, StandardCharsets.UTF_8)) + " " + id);
    return 204;
  }

  private static String header(HttpExchange exchange, String name) {
    String value = exchange.getRequestHeaders().getFirst(name);
    return value == null ? "" : value;
  }

  /** Standard Webhooks 1.0.0, `v1`. While a secret is being changed there is more than one signature. */
  private boolean isGenuine(String id, String timestamp, String signatures, byte[] body)
      throws GeneralSecurityException {
    if (id.isEmpty() || !timestamp.matches("\\d{1,12}")) return false;
    long age = Instant.now().getEpochSecond() - Long.parseLong(timestamp);
    if (Math.abs(age) > TOLERANCE_SECONDS) return false;
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(secret);
    mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
    byte[] expected = ("v1," + Base64.getEncoder().encodeToString(mac.doFinal(body))).getBytes(StandardCharsets.UTF_8);
    for (String signature : signatures.split(" ")) {
      if (MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8))) return true;
    }
    return false;
  }

  /** Files what is new, so that it is safe before the answer is sent. */
  private synchronized String receive(String id, String body) throws IOException {
    if (filed.contains(id)) return "repeated";
    Place place = placeOf(body);
    if (place != null && place.sequence() <= latest.getOrDefault(place.report(), 0L)) return "older";
    // A body is one line of JSON. Other programs take their work from this file, which here stands for your queue or
    // table.
    Files.writeString(
        inbox,
        id + "\t" + body + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND,
        StandardOpenOption.SYNC);
    remember(id, body);
    return "filed";
  }

  private void remember(String id, String body) {
    filed.add(id);
    Place place = placeOf(body);
    if (place != null) latest.merge(place.report(), place.sequence(), Math::max);
  }

  /**
   * Null: it is not ordered. A revision would not do for this: a withdrawal is about the same revision as the
   * publication before it.
   */
  private static Place placeOf(String body) {
    Matcher report = REPORT.matcher(body);
    Matcher sequence = SEQUENCE.matcher(body);
    if (!PUBLIC.matcher(body).find() || !report.find() || !sequence.find()) return null;
    return new Place(report.group(1), Long.parseLong(sequence.group(1)));
  }
}
