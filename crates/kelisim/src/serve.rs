//! The server: pages and API on a listener, the clock and the outbox beside them.

use crate::config::Config;
use anyhow::Context as _;
use axum_server::tls_rustls::RustlsConfig;
use clerk::Clerk;
use links::Mailer;
use std::net::{SocketAddr, TcpListener};
use std::time::Duration;
use store::Store;
use web::app::App;
use web::{Open, Phone, Site};

/// Requests that are being answered when the program is told to stop have so long to finish.
const GRACE: Duration = Duration::from_secs(10);

/// Serves until the program is told to stop.
///
/// # Errors
/// When the address is taken, or the TLS files cannot be read.
pub async fn serve(config: &Config, store: Store, clerk: Clerk, listener: TcpListener) -> anyhow::Result<()> {
    let secure = config.tls_certificate.is_some() || config.address.starts_with("https://");
    let app = App { clerk: clerk.clone(), secure, proxies: config.proxies.clone() };
    let service =
        web::shell(web::router::router(app), site(config, secure)).into_make_service_with_connect_info::<SocketAddr>();
    let mailer = Mailer::open(&config.mail, &config.mail_from).context("the mail server's address")?;
    let beside = tokio::spawn(keep_going(store, clerk, mailer));
    let handle = axum_server::Handle::new();
    tokio::spawn(stop_when_told(handle.clone()));
    listener.set_nonblocking(true)?;
    let served = match (&config.tls_certificate, &config.tls_key) {
        (Some(certificate), Some(key)) => {
            rustls::crypto::ring::default_provider().install_default().ok();
            let tls = RustlsConfig::from_pem_file(certificate, key).await.context("the TLS certificate or key")?;
            axum_server::from_tcp_rustls(listener, tls)?.handle(handle).serve(service).await
        }
        _ => axum_server::from_tcp(listener)?.handle(handle).serve(service).await,
    };
    beside.abort();
    served.context("the server stopped")
}

fn site(config: &Config, secure: bool) -> Site {
    let phone = Phone { shown: config.phone.clone(), from: config.phone_from.clone(), to: config.phone_to.clone() };
    let open = Open {
        filing: Some("/file"),
        letter: Some("/letter"),
        genuine: Some("/genuine/check"),
        sign_in: Some("/enter"),
        sign_out: Some("/sign-out"),
        register: Some("/mediators"),
        law: Some("/law"),
        figures: None,
    };
    Site { open, secure, ..Site::new(phone) }
}

/// Passes deadlines, sends messages, sweeps what has expired. A failure is logged and tried again.
async fn keep_going(store: Store, clerk: Clerk, mailer: Mailer) {
    let mut round: u64 = 0;
    let mut pause = tokio::time::interval(Duration::from_secs(5));
    loop {
        pause.tick().await;
        if let Err(failure) = clerk.tick().await {
            tracing::error!(%failure, "deadlines could not be passed");
        }
        if let Err(failure) = clerk.dispatch(&mailer).await {
            tracing::error!(%failure, "messages could not be sent");
        }
        if round.is_multiple_of(720)
            && let Err(fault) = store.sweep(clerk.office().now()).await
        {
            tracing::error!(%fault, "expired rows could not be swept");
        }
        if round.is_multiple_of(720)
            && let Err(failure) = clerk.sweep_files().await
        {
            tracing::error!(%failure, "files without a place could not be swept");
        }
        round += 1;
    }
}

async fn stop_when_told(handle: axum_server::Handle<SocketAddr>) {
    let interrupted = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        let Ok(mut terminated) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) else {
            return;
        };
        tokio::select! { _ = interrupted => {}, _ = terminated.recv() => {} }
    }
    #[cfg(not(unix))]
    let _ = interrupted.await;
    handle.graceful_shutdown(Some(GRACE));
}
