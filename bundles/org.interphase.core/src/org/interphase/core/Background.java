package org.interphase.core;

import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;

/** Work that a window must not wait for. The one place that makes jobs, so that all of it shows in the Progress view and can be cancelled. */
public final class Background {
  private Background() { }

  /** A piece of work. */
  public interface Task<T> {
    T run(IProgressMonitor monitor) throws Exception;
  }

  /** Starts work at once, see {@link #run(String, long, Task)}. */
  public static <T> CompletableFuture<T> run(String name, Task<T> task) {
    return run(name, 0, task);
  }

  /**
   * Starts work after a pause.
   *
   * @param name what a person reads in the Progress view
   * @param pause in ms
   * @return completed in the working thread with the outcome or with what the task threw; cancelled when the job was. To cancel it cancels the job
   */
  public static <T> CompletableFuture<T> run(String name, long pause, Task<T> task) {
    CompletableFuture<T> future = new CompletableFuture<>();
    Job job = Job.create(name, monitor -> {
      try {
        future.complete(task.run(monitor));
      } catch (OperationCanceledException e) {
        future.cancel(false);
        return Status.CANCEL_STATUS;
      } catch (Exception e) {
        future.completeExceptionally(e);
      }
      return Status.OK_STATUS;
    });
    job.addJobChangeListener(new JobChangeAdapter() {
      @Override
      public void done(IJobChangeEvent event) {
        future.cancel(false);
      }
    });
    future.whenComplete((outcome, failure) -> {
      if (future.isCancelled()) {
        job.cancel();
      }
    });
    job.setUser(false);
    job.schedule(pause);
    return future;
  }
}
