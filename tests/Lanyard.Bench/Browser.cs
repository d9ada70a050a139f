using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Lanyard.Bench;

/// <summary>
/// The lightest HTTP client that is honest: one kept connection, one request at a time, the whole answer read. HttpClient would cost as much
/// as the page it measures.
/// </summary>
internal sealed class Browser : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _request;
    private byte[] _buffer = new byte[256 * 1024];

    private Browser(byte[] request) => _request = request;

    public static async Task<Browser> OpenAsync(int port, string path, string? cookie)
    {
        var text =
            $"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAccept: text/html\r\n{(cookie is null ? "" : $"Cookie: {cookie}\r\n")}\r\n";
        var browser = new Browser(Encoding.ASCII.GetBytes(text));
        await browser._socket.ConnectAsync(IPAddress.Loopback, port);
        return browser;
    }

    /// <returns>How many bytes the answer had.</returns>
    public async Task<int> GetAsync()
    {
        await _socket.SendAsync(_request);
        var read = 0;
        while (true)
        {
            read += await _socket.ReceiveAsync(_buffer.AsMemory(read));
            if (Whole(_buffer.AsSpan(0, read)))
                break;
            if (read == _buffer.Length)
                Array.Resize(ref _buffer, read * 2);
        }
        if (!_buffer.AsSpan(0, 12).SequenceEqual("HTTP/1.1 200"u8))
            throw new InvalidOperationException(
                $"Measured something else than a page: {Encoding.ASCII.GetString(_buffer, 0, Math.Min(read, 200))}"
            );
        return read;
    }

    private static bool Whole(ReadOnlySpan<byte> answer)
    {
        var head = answer.IndexOf("\r\n\r\n"u8);
        if (head < 0)
            return false;
        var length = answer[..head].IndexOf("Content-Length: "u8);
        if (length < 0)
            return answer.EndsWith("\r\n0\r\n\r\n"u8);
        var digits = answer[(length + "Content-Length: "u8.Length)..];
        return Utf8Parser.TryParse(digits, out int size, out _) && answer.Length >= head + 4 + size;
    }

    public void Dispose() => _socket.Dispose();
}
