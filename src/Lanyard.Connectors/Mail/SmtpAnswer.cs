using System.Globalization;
using System.Net.Mail;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text.RegularExpressions;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Outbox;

namespace Lanyard.Connectors.Mail;

/// <summary>Understands what a mail server answered (RFC 5321 section 4.2): 4xx may change, 5xx will not, and silence may mean anything.</summary>
internal static partial class SmtpAnswer
{
    private const int LongestReason = 200;

    public static Delivery Read(SmtpException e)
    {
        var code = (int)e.StatusCode;
        if (e.InnerException is AuthenticationException)
            return Delivery.Later("The mail server's encryption could not be trusted. Check its certificate.");
        if (HasInner<SocketException>(e) && !HasInner<IOException>(e))
            return Delivery.Later("The mail server could not be reached.");
        // Without a code the line went dead; whether before or after the letter was handed over, nobody can say.
        if (e.StatusCode == SmtpStatusCode.GeneralFailure)
            return Delivery.Unknown("The connection to the mail server was lost.");
        var reason = string.Create(CultureInfo.InvariantCulture, $"The mail server answered {code}: {Sentence(e.Message)}");
        return IsFinal(e) ? Delivery.Refused(reason) : Delivery.Later(reason);
    }

    // A login that is refused is our setting, not this letter's fault: it is tried again while somebody mends it.
    private static bool IsFinal(SmtpException e) =>
        (int)e.StatusCode is >= 500 and < 600 and not (530 or 534 or 535 or 538)
        && !e.Message.Contains("5.7.0", StringComparison.Ordinal)
        && !e.Message.Contains("not authenticated", StringComparison.OrdinalIgnoreCase);

    private static bool HasInner<TException>(Exception e)
        where TException : Exception
    {
        for (var inner = e.InnerException; inner is not null; inner = inner.InnerException)
        {
            if (inner is TException)
                return true;
        }
        return false;
    }

    // The reason is kept and shown to operators: without the address, and short.
    private static string Sentence(string message)
    {
        const string preface = "The server response was: ";
        var at = message.IndexOf(preface, StringComparison.Ordinal);
        var text = Address().Replace(Text.Line(at < 0 ? message : message[(at + preface.Length)..]), "(address)");
        return text.Length <= LongestReason ? text : text[..LongestReason];
    }

    [GeneratedRegex(@"<?[^\s<>@]+@[^\s<>@]+>?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
